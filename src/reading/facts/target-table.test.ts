import { describe, expect, it } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import type { Clause } from '../model/document.ts';
import { quote } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { clauseText } from './clause-text.ts';
import { targetColumns } from './target-columns.ts';
import { targetsInRow } from './target-table.ts';

function row(headers: readonly string[], cells: readonly string[]): { canonical: Canonical; clause: Clause } {
  const text = cells.join('\t');
  let start = 0;
  const located = cells.map((cell, i) => {
    const span = { start, end: start + cell.length };
    start = span.end + 1;
    return { header: headers[i] ?? '', text: cell, span };
  });
  const whole = { start: 0, end: text.length };
  const node = {
    path: 'PL/r1',
    parent: 'PL',
    kind: 'row',
    label: '1',
    heading: null,
    text,
    paragraphs: [],
    span: whole,
    own: whole,
  } as const;
  return {
    canonical: { raw: text, text, edits: [], blocks: [] },
    clause: { ...node, page: 1, cells: located, confidence: 1, eId: 'r1', hash: '' },
  };
}

const HEADERS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2028', 'Năm 2030', 'Cơ quan chủ trì'];

function targets(
  cells: readonly string[],
  headers: readonly string[] = HEADERS,
  year: number | null = null,
  amongAims = false,
) {
  const { canonical, clause } = row(headers, cells);
  const located = clauseText(canonical, clause);
  const columns = targetColumns(clause.cells ?? [], amongAims);
  if (!columns) return [];
  return targetsInRow(
    { clause, located, folded: foldLetters(located.text) },
    columns,
    { purpose: 'aims', year },
    'Sơn Khê',
  ).map((target) => ({
    ...target,
    words: quote(canonical.text, target.span),
  }));
}

const brief = (cells: readonly string[], headers?: readonly string[], year?: number) =>
  targets(cells, headers, year).map((t) => [
    t.comparator,
    t.valueTo === null ? t.value : [t.value, t.valueTo],
    t.unit,
    t.year,
  ]);

describe('targets in a table', () => {
  it('gives one target for every value, with the year of its column', () => {
    expect(brief(['1', 'Quy mô kinh tế số', '% GRDP', '≥ 20', '≥ 25', 'Sở Khoa học và Công nghệ'])).toEqual([
      ['>=', 20, '% GRDP', 2028],
      ['>=', 25, '% GRDP', 2030],
    ]);
  });

  it.each([
    [
      '≤ 3 Đông Nam Á; ≤ 50 Thế giới',
      'Thứ bậc',
      [
        ['rank<=', 3, 'hạng', 2030],
        ['rank<=', 50, 'hạng', 2030],
      ],
    ],
    ['16 - 18', '%/năm', [['range', [16, 18], '%/năm', 2030]]],
    ['Tối thiểu 09', 'Tuyến', [['>=', 9, 'tuyến', 2030]]],
    ['100%', '%', [['=', 100, '%', 2030]]],
    ['> 0,7', 'Chỉ số phát triển con người (HDI)', [['>', 0.7, 'HDI', 2030]]],
    ['Thuộc nhóm dẫn đầu', 'Thứ bậc', []],
    ['', '%', []],
  ])('reads the cell %s', (cell, unit, expected) => {
    expect(
      brief(['1', 'Mức độ', unit, cell, ''], ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả', 'Cơ quan chủ trì'], 2030),
    ).toEqual(expected);
  });

  it('sees growth in the name and the unit', () => {
    expect(
      brief(['2', 'Số đơn đăng ký tăng bình quân', '%/năm', '≥ 12'], ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'], 2030),
    ).toEqual([['growth>=', 12, '%/năm', 2030]]);
  });

  it('quotes from the indicator to the value', () => {
    expect(targets(['1', 'Hộ có cáp quang', '%', '80', '95', ''])[0]?.words).toBe('Hộ có cáp quang\t%\t80');
  });

  it.each([
    ['a share of more than all', 'Tỷ lệ hộ có cáp quang', '235', true],
    ['a share', 'Tỷ lệ hộ có cáp quang', '95', false],
    ['a growth', 'Tỷ lệ tăng số hộ có cáp quang', '235', false],
    ['a share of a plan', 'Tỷ lệ thu phí so với kế hoạch', '105', false],
    ['no share', 'Sản lượng chè', '235', false],
  ])('%s is doubtful or not', (_, indicator, value, isDoubtful) => {
    const [target] = targets(['1', indicator, '%', '', value, '']);
    expect((target?.confidence ?? 0) < 0.6).toBe(isDoubtful);
  });

  it('keeps the present value as the baseline', () => {
    const headers = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Thực hiện 2025', 'Năm 2030'];
    expect(targets(['1', 'Hộ có cáp quang', '%', '71', '95'], headers)).toMatchObject([
      { value: 95, baseline: { value: 71, year: 2025 } },
    ]);
  });

  it.each([
    [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kết quả', 'Thời gian'],
      ['1', 'Xây dựng 3 trạm', 'Sở Tài chính', '3', '2027'],
    ],
    [
      ['STT', 'Họ và tên', 'Năm sinh'],
      ['1', 'A', '1980'],
    ],
  ])('a table of other things has none', (headers, cells) => {
    expect(targets(cells, headers)).toEqual([]);
  });
});
