import { readBulletLabel } from './bullet-label.ts';
import { readKeywordLabel } from './keyword-label.ts';
import type { Label, LabelConstruct } from './label.ts';
import { readLetterLabel } from './letter-label.ts';
import { readNumberLabel } from './number-label.ts';
import { readRomanLabel } from './roman-label.ts';

const CONSTRUCTS: readonly LabelConstruct[] = [
  readBulletLabel,
  readNumberLabel,
  readLetterLabel,
  readKeywordLabel,
  readRomanLabel,
];

/** Longest beginning that can hold a label; paragraphs of a megabyte cost no more than short ones. */
const WINDOW = 200;

const NONE: readonly Label[] = [];

/** Every way to read the beginning of a trimmed paragraph as a label, the likelier first; most have none. */
export function readLabels(text: string): readonly Label[] {
  const beginning = text.length > WINDOW ? text.slice(0, WINDOW) : text;
  let found: readonly Label[] = NONE;
  for (const construct of CONSTRUCTS) {
    const read = construct(beginning);
    if (read.length > 0) found = found.length === 0 ? read : [...found, ...read];
  }
  return found;
}
