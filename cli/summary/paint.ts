import { styleText } from 'node:util';

/** Words on the screen: bold, dim or in a colour; plain where the screen has no colours. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

const style =
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

const same = (text: string): string => text;

export function paintFor(colour: boolean): Paint {
  if (!colour) return { strong: same, quiet: same, accent: same, warn: same };
  return { strong: style('bold'), quiet: style('dim'), accent: style('cyan'), warn: style('yellow') };
}
