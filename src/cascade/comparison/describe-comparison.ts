import type { NumberChange } from '../../reading/compare/alignment.ts';
import type { Side } from '../../reading/compare/side.ts';
import { compareDocuments } from '../../reading/compare/themes/compare-documents.ts';
import type { ComparedNumber, ComparedPair, LoneClause } from '../../reading/compare/themes/comparison.ts';
import type { Theme, ThemeClause } from '../../reading/compare/themes/theme.ts';
import { textsOf } from '../describe-clauses.ts';
import { diffClauses } from '../diff-clauses.ts';
import type { HashedText } from '../finding.ts';
import type { ComparisonFound } from './schemas.ts';

type Texts = readonly Readonly<Record<string, HashedText>>[];

/** Compares documents and says it in the words of their clauses. Pure: runs in a thread, because it takes a while. */
export function describeComparison(sides: readonly Side[]): ComparisonFound {
  const { themes, pairs, fresh, gone, numbers } = compareDocuments(sides);
  const texts = sides.map(textsOf);
  return {
    themes: themes.map(themeOf),
    clauses: texts.map((own, document) => named(own, document, themes)),
    pairs: pairs.map((pair) => pairOf(pair, texts)),
    fresh: fresh.map(loneOf),
    gone: gone.map(loneOf),
    numbers: numbers.map(numberOf),
  };
}

const clauseOf = ({ document, path }: ThemeClause) => ({ document, path });

const themeOf = ({ terms, clauses, ...theme }: Theme) => ({
  ...theme,
  terms: [...terms],
  clauses: clauses.map(clauseOf),
});

/** Clauses that a theme holds, in reading order. */
function named(texts: Texts[number], document: number, themes: readonly Theme[]) {
  const paths = new Set(
    themes.flatMap(({ clauses }) => clauses.filter((one) => one.document === document).map(({ path }) => path)),
  );
  return Object.values(texts)
    .filter(({ path }) => paths.has(path))
    .map(({ path, text, beside }) => ({ path, text, beside }));
}

function pairOf({ from, to, kind, score, moved }: ComparedPair, texts: Texts) {
  const [above, below] = [from, to].map(({ document, path }) => texts[document]![path]?.text ?? '');
  return { from: clauseOf(from), to: clauseOf(to), kind, score, moved, ...diffClauses(above!, below!) };
}

const loneOf = ({ document, path, nearest }: LoneClause) => ({ document, path, nearest: nearest && { ...nearest } });

const numberOf = ({ fromDocument, toDocument, from, to, indicator, direction, reasons, was, now }: ComparedNumber) => ({
  fromDocument,
  toDocument,
  from,
  to,
  indicator,
  direction,
  reasons: [...reasons],
  was: was && levelOf(was),
  now: now && levelOf(now),
});

const levelOf = ({ comparator, value, valueTo, unit, year, coverage, quote }: NonNullable<NumberChange['was']>) => ({
  comparator,
  value,
  valueTo,
  unit,
  year,
  coverage,
  quote,
});
