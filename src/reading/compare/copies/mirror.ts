import type { CopyComparison, Difference } from './difference.ts';

const CHANGE = { replaced: 'replaced', 'only-a': 'only-b', 'only-b': 'only-a' } as const;

/** The same comparison with the copies in the other order. */
export const mirrored = ({ differences, agreement }: CopyComparison): CopyComparison => ({
  differences: differences.map(mirroredDifference),
  agreement,
});

const mirroredDifference = ({ a, b, change, suggestion, ...rest }: Difference): Difference => ({
  ...rest,
  change: CHANGE[change],
  a: b,
  b: a,
  suggestion: suggestion && { ...suggestion, right: suggestion.right === 'a' ? 'b' : 'a' },
});
