import { fold } from '../normalise/fold.ts';
import type { Atom } from './atom.ts';
import { atomsIn } from './read-atoms.ts';
import { bodyKey } from './read-bodies.ts';
import { ordinalsIn } from './read-numbers.ts';

/** Words that a claim is checked against, as the document has them. */
export type Cited = string;

/** Whether words bear a claim out, and what of it they do not say. */
export interface Support {
  readonly supported: boolean;
  readonly missing: readonly Atom[];
}

/**
 * The one check of everything that is said about a document: every number with its unit, every year and date, every symbol,
 * every body and every name of a claim stands in the words cited. Case, tone placement and common abbreviations of bodies do
 * not count; nothing is reckoned, rounded or looked up.
 */
export function supports(claim: string, cited: readonly Cited[]): Support {
  const there = groundOf(cited);
  const missing = atomsIn(claim).filter((atom) => !states(there, atom));
  return { supported: missing.length === 0, missing };
}

/** What cited words state, made ready for any number of claims. */
export interface Ground {
  readonly text: string;
  readonly bodies: string;
  readonly atoms: ReadonlyMap<string, readonly Atom[]>;
}

export function groundOf(cited: readonly Cited[]): Ground {
  const whole = cited.join('\n');
  const text = fold(whole);
  const atoms = [...cited.flatMap((words) => atomsIn(words)), ...ordinalsIn(text)];
  return { text, bodies: bodyKey(whole), atoms: Map.groupBy(atoms, ({ kind, key }) => `${kind} ${key}`) };
}

/** Whether the words state one thing. */
export function states({ text, bodies, atoms }: Ground, { kind, key, unit }: Atom): boolean {
  switch (kind) {
    case 'body':
      return holdsWords(bodies, key);
    case 'name':
      return holdsNear(text, key);
    case 'number':
      return (atoms.get(`number ${key}`) ?? []).some((other) => fits(unit, other.unit));
    default:
      return atoms.has(`${kind} ${key}`);
  }
}

/** Characters of other words inside a name. */
const LONGEST_BETWEEN = 16;

/** What is counted may be called by another name; a share is never a count. */
const fits = (unit: string | null, other: string | null): boolean =>
  unit === other || ((unit === null || other === null) && unit !== '%' && other !== '%');

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  return false;
}

/** A name of several syllables may have a few others between them: "phòng thí nghiệm (trọng điểm) quốc gia". */
function holdsNear(text: string, name: string): boolean {
  if (holdsWords(text, name)) return true;
  const [first, ...rest] = name.split(' ');
  if (rest.length < 2) return false;
  for (let at = text.indexOf(first!); at >= 0; at = text.indexOf(first!, at + 1)) {
    const near = text.slice(at, at + name.length + LONGEST_BETWEEN);
    if (!isLetter(text[at - 1]) && inOrder(near, [first!, ...rest])) return true;
  }
  return false;
}

function inOrder(text: string, syllables: readonly string[]): boolean {
  const there = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  let next = 0;
  for (const syllable of there) if (syllable === syllables[next]) next++;
  return next === syllables.length;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
