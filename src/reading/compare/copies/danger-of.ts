import type { Danger } from './difference.ts';
import { LIMITS, LIMITS_BEHIND, MAGNITUDES, NEGATIONS, NUMBER_WORDS, ROLES, ROMAN } from './danger-words.ts';
import { withoutDiacritics } from '../../normalise/fold.ts';
import { columnRole } from '../../facts/task-columns.ts';
import type { Name } from './names.ts';
import { isNumber, type Word } from './word.ts';

/** One side of a hunk, with all that tells how dangerous it is. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The word before. */
  readonly before: Word | null;
  readonly name: Name | null;
  readonly isLabel: boolean;
  readonly column: string | null;
}

/** Words that only one copy has and that are as many are a passage of their own. */
const PASSAGE = 8;

/** How dangerous it is to take the wrong one of two wordings. */
export function dangerOf(a: Reading, b: Reading): Danger {
  if (inLabel(a) && inLabel(b)) return 'label';
  if (inBodyColumn(a) || inBodyColumn(b)) return 'body';
  if (isPassage(a, b) || isPassage(b, a)) return 'passage';
  const kinds = [a.name?.kind, b.name?.kind];
  if (differ(a, b, numbersOf)) return kinds.includes('symbol') ? 'symbol' : kinds.includes('date') ? 'date' : 'number';
  if (differ(a, b, (side) => wordsIn(side, NEGATIONS))) return 'negation';
  if (kinds.includes('symbol')) return 'symbol';
  if (differ(a, b, limitsOf)) return 'limit';
  if (differ(a, b, rolesOf)) return 'role';
  if (kinds.includes('body')) return 'body';
  if (kinds.includes('person')) return 'person';
  return isMark(a, b) ? 'mark' : 'wording';
}

const inLabel = ({ words, isLabel }: Reading): boolean => words.length === 0 || isLabel;

const isPassage = (long: Reading, short: Reading): boolean =>
  long.words.length >= PASSAGE && short.words.length * 4 <= long.words.length;

const differ = (a: Reading, b: Reading, of: (side: Reading) => readonly string[]): boolean =>
  of(a).toSorted().join(' ') !== of(b).toSorted().join(' ');

function numbersOf({ text, words, before }: Reading): string[] {
  const isOne = (word: Word | null | undefined): boolean =>
    !!word && (isNumber(word) || NUMBER_WORDS.has(word.key) || ROMAN.test(text.slice(word.start, word.end)));
  return words
    .filter((word, i) => isOne(word) || (MAGNITUDES.has(word.key) && !word.afterBreak && isOne(words[i - 1] ?? before)))
    .map(({ key }) => key);
}

const wordsIn = ({ words }: Reading, list: ReadonlySet<string>): string[] =>
  words.map(({ key }) => key).filter((key) => list.has(key));

function limitsOf({ words, before }: Reading): string[] {
  return words.flatMap(({ key }, i) => {
    const behind = LIMITS_BEHIND.get(key);
    return LIMITS.has(key) && (!behind || behind.has((words[i - 1] ?? before)?.key ?? '')) ? [key] : [];
  });
}

/** "chủ trì" and "phối hợp", not "chủ" of anything. */
const rolesOf = (side: Reading): string[] => {
  const found = wordsIn(side, ROLES);
  return found.includes('trì') || found.includes('phối') || found.includes('hợp') ? found : [];
};

const inBodyColumn = ({ column, words }: Reading): boolean => {
  const role = column === null || words.length === 0 ? null : columnRole(column);
  return role === 'lead' || role === 'coordinating';
};

const isMark = (a: Reading, b: Reading): boolean =>
  a.words.length === b.words.length &&
  a.words.every(({ key }, i) => withoutDiacritics(key) === withoutDiacritics(b.words[i]!.key));
