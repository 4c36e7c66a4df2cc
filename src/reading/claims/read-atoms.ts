import { findSymbols, symbolKey } from '../facts/citation-symbol.ts';
import { overlaps } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { type Atom, atom } from './atom.ts';
import { bodiesIn } from './read-bodies.ts';
import { datesIn } from './read-dates.ts';
import { namesIn } from './read-names.ts';
import { numbersIn } from './read-numbers.ts';
import { referencesIn } from './references.ts';

/** Everything of a text that can be checked letter by letter, in reading order. */
export function atomsIn(text: string): Atom[] {
  const folded = foldLetters(text);
  const symbols = findSymbols(text).map(({ span, symbol }) =>
    atom('symbol', text.slice(span.start, span.end), span.start, symbolKey(symbol)),
  );
  const references = referencesIn(text).map(({ span }) => ({ span }));
  const dates = without(datesIn(text, folded), symbols);
  const numbers = without(numbersIn(text, folded), [...symbols, ...references, ...dates]);
  const bodies = bodiesIn(text);
  const names = without(namesIn(text), [...symbols, ...references, ...bodies]);
  return [...symbols, ...dates, ...numbers, ...bodies, ...names].toSorted((a, b) => a.span.start - b.span.start);
}

const without = (atoms: readonly Atom[], taken: readonly Pick<Atom, 'span'>[]): Atom[] =>
  atoms.filter(({ span }) => !taken.some((other) => overlaps(other.span, span)));
