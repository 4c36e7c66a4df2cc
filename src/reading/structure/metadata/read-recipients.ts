import { endsSentence } from '../capitals.ts';
import { isRecipientsHead } from '../frame.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';

/** Nơi nhận, one entry an item; a line without a dash goes on with the item above. */
export function readRecipients({ recipients }: FrameLines): Found<string[]> | null {
  const items: string[][] = [];
  for (const line of recipients.flatMap((passage) => passage.lines)) {
    const text = line.text.replace(HEAD, '');
    if (text === '' || (isRecipientsHead(line.text) && /^[\s*_.:]*$/.test(text))) continue;
    const last = items.at(-1);
    if (BULLET.test(text) || last === undefined || endsSentence(last.at(-1)!)) items.push([text.replace(BULLET, '')]);
    else last.push(text);
  }
  const entries = items.map(tidy).filter((item) => item !== '');
  const [first, last] = [recipients[0], recipients.at(-1)];
  return first && last ? found(entries, { start: first.start, end: last.end }, 'recipients.list', 0.95) : null;
}

const HEAD = /^[*_]{0,3}N[ơo]i\s+nh[ậa]n\s*[:.;]?[*_]{0,3}\s*/iu;
const BULLET = /^[-–+•]\s*/u;

const tidy = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s;,.]+$/u, '');
