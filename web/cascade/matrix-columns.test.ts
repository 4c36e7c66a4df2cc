import { expect, test } from 'vitest';
import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import type { Coverage } from './alignment-view.ts';
import { columnsOf } from './matrix-columns.ts';

const document = (slug: string, issuer: string, province: string | null, ...cells: ClauseStatus[]) => ({
  slug,
  symbol: slug,
  type: null,
  issuer,
  issuedOn: null,
  title: null,
  state: { status: 'done' as const, stage: null, problem: null, computedAt: null, stale: false },
  tally: null,
  cells,
  depth: 1,
  government: 'province' as const,
  carries: [],
  province,
});

const coverage: Coverage = {
  upstream: { slug: 'above', symbol: 'above', type: null, issuer: null, issuedOn: null, title: null },
  clauses: [],
  lowered: [],
  documents: [
    document('programme', 'Tỉnh ủy Sơn Khê', 'p1', 'omitted', 'kept'),
    document('plan', 'UBND tỉnh Sơn Khê', 'p1', 'narrowed', 'omitted'),
    document('decree', 'Chính phủ', null, 'kept', 'exempt'),
    document('waiting', 'Tỉnh ủy Hạ Lâm', 'p2'),
  ],
  provinces: [{ id: 'p1', name: 'Tỉnh Sơn Khê', place: 'Sơn Khê', sample: true, documents: ['programme', 'plan'] }],
};

test('a column a document that was compared', () => {
  expect(columnsOf(coverage, false).map(({ name }) => name)).toEqual(['programme', 'plan', 'decree']);
});

test('a body took a clause up as well as the best of its documents, and leads to that one', () => {
  expect(columnsOf(coverage, true)).toEqual([
    { key: 'Sơn Khê', name: 'Sơn Khê', slugs: ['plan', 'programme'], cells: ['narrowed', 'kept'] },
    { key: 'Chính phủ', name: 'Chính phủ', slugs: ['decree', 'decree'], cells: ['kept', 'exempt'] },
  ]);
});
