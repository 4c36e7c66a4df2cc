import { countByDanger } from '../../src/reading/compare/copies/count-by-danger.ts';
import type { Difference, Wording } from '../../src/reading/compare/copies/difference.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { quote } from '../../src/reading/model/span.ts';
import type { Compared } from './print.ts';

/** What `--json` prints: spans are offsets in the canonical text of each copy. */
export const comparisonJson = ({ files, a, b, comparison }: Compared) => ({
  a: { file: files[0], symbol: a.document.metadata.symbol },
  b: { file: files[1], symbol: b.document.metadata.symbol },
  agreement: comparison.agreement,
  counts: Object.fromEntries(countByDanger(comparison.differences)),
  differences: comparison.differences.map((difference): unknown => ({
    ...difference,
    a: withContext(difference, 'a', a),
    b: withContext(difference, 'b', b),
  })),
});

const withContext = (difference: Difference, copy: 'a' | 'b', { canonical }: Side): unknown => {
  const wording: Wording = difference[copy];
  return { ...wording, contextWords: quote(canonical.text, wording.context) };
};
