import { expect, test } from 'vitest';
import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import { foldRows } from './fold-rows.ts';

const shape = (statuses: readonly ClauseStatus[]): string =>
  foldRows(statuses.map((status) => ({ status })))
    .map((fold) => (fold.kind === 'open' ? 'open' : String(fold.rows.length)))
    .join(' ');

test.each<[ClauseStatus[], string]>([
  [[], ''],
  [['kept', 'exempt', 'kept'], '3'],
  [['omitted', 'changed'], 'open open'],
  [['kept', 'narrowed', 'kept', 'kept', 'doubtful'], '1 open 2 open'],
])('%j folds to %s', (statuses, expected) => {
  expect(shape(statuses)).toBe(expected);
});
