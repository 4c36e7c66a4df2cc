import { eachTerm } from './terms.ts';
import type { Token } from './token.ts';

/** Numbers for terms, 0 upwards in the order they are first met; no term is ever written out. */
export interface TermIds {
  /** Visits the numbers of the terms of a text in order, giving new ones; whether the term is a pair goes with it. */
  readonly add: (tokens: readonly Token[], visit: (id: number, isPair: boolean) => void) => void;
  /** Visits the numbers of the terms that are known. */
  readonly find: (tokens: readonly Token[], visit: (id: number) => void) => void;
  /** Number of a term as it is written: a syllable, or two with a space between; undefined when unknown. */
  readonly of: (key: string) => number | undefined;
  readonly size: () => number;
}

/** The number of a syllable by itself, and of the pairs that it opens, by the syllable that follows. */
interface Opening {
  alone: number | undefined;
  readonly pairs: Map<string, number>;
}

export function createTermIds(): TermIds {
  const openings = new Map<string, Opening>();
  let size = 0;
  const open = (key: string): Opening => {
    const known = openings.get(key);
    if (known) return known;
    const made: Opening = { alone: undefined, pairs: new Map() };
    openings.set(key, made);
    return made;
  };
  const add = (first: string, last: string | null): number => {
    const opening = open(first);
    const known = last === null ? opening.alone : opening.pairs.get(last);
    if (known !== undefined) return known;
    if (last === null) opening.alone = size;
    else opening.pairs.set(last, size);
    return size++;
  };
  const find = (first: string, last: string | null): number | undefined => {
    const opening = openings.get(first);
    return last === null ? opening?.alone : opening?.pairs.get(last);
  };
  return {
    add: (tokens, visit) =>
      eachTerm(tokens, (first, last) => visit(add(first.key, first === last ? null : last.key), first !== last)),
    find: (tokens, visit) =>
      eachTerm(tokens, (first, last) => {
        const id = find(first.key, first === last ? null : last.key);
        if (id !== undefined) visit(id);
      }),
    of: (key) => {
      const [first, last] = key.split(' ');
      return find(first!, last ?? null);
    },
    size: () => size,
  };
}
