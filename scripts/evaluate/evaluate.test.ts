import { describe, expect, it } from 'vitest';
import { readPlainly } from './baseline.ts';
import { clausesOf } from './baseline-clauses.ts';
import { findGold } from './gold.ts';
import { belowBars, comparison, scoreTable } from './table.ts';
import { f1, parseTallies, sumTallies } from './tally.ts';

const PRINTED = `laichau citation missed: III/1 Kết luận P 1 R 1

2 documents
metadata                     P 1.000  R 0.500  F1 0.667  (3 right, 0 extra, 3 missed)
metadata: all fields right   P 1.000  R 0.000  F1 0.000  (0 right, 0 extra, 1 missed)  bar 0.8  BELOW
mean F1 of 8 core tasks: 0.500
`;

describe('tallies', () => {
  it('are read from what the scorer prints', () => {
    expect([...parseTallies(PRINTED)]).toEqual([
      ['metadata', { right: 3, extra: 0, missed: 3 }],
      ['metadata: all fields right', { right: 0, extra: 0, missed: 1 }],
    ]);
  });

  it('are summed by count, not by figure', () => {
    const sum = sumTallies([parseTallies(PRINTED), new Map([['metadata', { right: 1, extra: 2, missed: 0 }]])]);
    expect(sum.get('metadata')).toEqual({ right: 4, extra: 2, missed: 3 });
  });

  it.each([
    [{ right: 1, extra: 1, missed: 0 }, 2 / 3],
    [{ right: 0, extra: 1, missed: 1 }, 0],
    [{ right: 0, extra: 0, missed: 0 }, null],
  ])('F1 of %j', (tally, value) => {
    expect(f1(tally)).toBe(value);
  });
});

describe('tables', () => {
  const scores = (right: number) => ({
    bySet: new Map([
      ['nq57', new Map([['citation', { right, extra: 0, missed: 10 - right }]])],
      ['hd149', new Map([['citation', { right: 9, extra: 0, missed: 1 }]])],
    ]),
    notes: '',
    failures: [],
  });

  it('keep clean text and scans apart', () => {
    expect(belowBars(scores(10))).toEqual([]);
    expect(belowBars(scores(8))).toEqual(['citation (clean): 0.889 < 0.95']);
    expect(scoreTable(scores(10))).toMatch(/citation\s+1\.000\s+0\.947\s+1\.000\s+0\.947\s+0\.974/);
  });

  it('show the engine beside the baseline', () => {
    expect(comparison(scores(10), scores(5))).toMatch(/citation\s+1\.000\s+0\.667\s+0\.95\s+ok/);
  });
});

it('says that there is nothing to evaluate', () => {
  expect(findGold('/nowhere')).toBeNull();
});

describe('baseline', () => {
  it('numbers clauses by the labels it knows', () => {
    const lines = ['I- MỤC TIÊU', '1. Một', 'thêm', '- gạch', '- gạch nữa', 'Điều 2. Hai', 'a) điểm'];
    expect(clausesOf(lines).map(({ path }) => path)).toEqual(['I', 'I/1', 'I/1/-1', 'I/1/-2', 'Đ2', 'Đ2/a']);
  });

  it('reads what plain expressions can', async () => {
    const text =
      'Số 15-KL/TU\nKẾT LUẬN\n1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng đề án, hằng năm.\n2. Theo Nghị quyết số 57-NQ/TW, tối thiểu 70% số xã năm 2030.';
    expect(await readPlainly(new TextEncoder().encode(text))).toMatchObject({
      metadata: { symbol: '15-KL/TU', type: 'Kết luận' },
      tasks: [
        { clause: '1', lead: ['Sở Công Thương'], coordinating: ['Sở Tài chính'], deadline: { kind: 'recurring' } },
      ],
      targets: [{ clause: '2', comparator: '>=', value: 70, unit: '%', year: 2030 }],
      citations: [{ clause: '2', symbol: '57-NQ/TW' }],
    });
  });
});
