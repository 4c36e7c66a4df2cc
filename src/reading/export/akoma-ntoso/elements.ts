import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Text as it is. The library takes "&CN;" in "KH&CN;" for an entity of the writer's own and leaves it alone, so every
 * ampersand is handed over escaped.
 */
export const write = (node: XMLBuilder, text: string): XMLBuilder => node.txt(escaped(text));

/** A child on a line of its own; attributes without a value are left out. */
export function block(parent: XMLBuilder, name: string, attributes: Attributes = {}): XMLBuilder {
  return parent.txt('\n').ele(name, present(attributes));
}

/** A child within running text. */
export const inline = (parent: XMLBuilder, name: string, attributes: Attributes = {}): XMLBuilder =>
  parent.ele(name, present(attributes));

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** Attributes that have a value, ready for the library. */
export const present = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, escaped(String(value))]],
    ),
  );
