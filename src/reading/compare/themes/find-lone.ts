import { likenessIndex } from '../postings.ts';
import type { Vocabulary } from '../weights.ts';
import type { LoneClause } from './comparison.ts';
import type { PlacedUnit } from './sections.ts';

/** A clause this much like one of another document is no new one, whatever the links say. */
const SAID = 0.4;

const keyOf = ({ document, path }: { readonly document: number; readonly path: string }): string =>
  `${document} ${path}`;

/**
 * Clauses without counterpart in the documents before them, or behind them: no link leads there, and no clause there is much
 * like them. What only tells the situation is neither new nor gone.
 *
 * @param linked clauses that a link leads from, in the direction asked
 */
export function findLone(
  units: readonly (readonly PlacedUnit[])[],
  direction: 'before' | 'behind',
  linked: ReadonlySet<string>,
  vocabulary: Vocabulary,
): LoneClause[] {
  const asks = units.map((own) =>
    likenessIndex(
      own.map(({ tokens }) => vocabulary.vectorOf(tokens)),
      vocabulary.size,
    ),
  );
  return units.flatMap((own, document) => {
    const others = [...units.keys()].filter((other) => (direction === 'before' ? other < document : other > document));
    if (others.length === 0) return [];
    return own.flatMap((unit): LoneClause[] => {
      if (linked.has(keyOf(unit)) || unit.role === 'situation') return [];
      const nearest = nearestOf(unit, others, units, asks, vocabulary);
      return (nearest?.score ?? 0) >= SAID ? [] : [{ document, path: unit.path, nearest }];
    });
  });
}

type Asker = ReturnType<typeof likenessIndex>;

function nearestOf(
  { tokens }: PlacedUnit,
  others: readonly number[],
  units: readonly (readonly PlacedUnit[])[],
  asks: readonly Asker[],
  vocabulary: Vocabulary,
): LoneClause['nearest'] {
  let best: LoneClause['nearest'] = null;
  for (const document of others) {
    const { cosine, contained } = asks[document]!(vocabulary.vectorOf(tokens));
    cosine.forEach((likeness, at) => {
      const score = (likeness + contained[at]!) / 2;
      if (score > (best?.score ?? 0)) best = { document, path: units[document]![at]!.path, score };
    });
  }
  return best;
}
