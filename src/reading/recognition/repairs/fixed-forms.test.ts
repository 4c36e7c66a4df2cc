import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { fixedFormRepairs } from './fixed-forms.ts';
import { recognisedPieces } from './pieces.ts';

const repaired = (...lines: readonly string[]): string =>
  canonicalise(
    lines.map((text): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 })),
    (blocks) => fixedFormRepairs(recognisedPieces(blocks)),
  ).text;

describe('letters in forms that are fixed', () => {
  it.each([
    ['Quyết định số 15/2031/QĐ-TIg ngày', 'Quyết định số 15/2031/QĐ-TTg ngày'],
    ['số 15/2031/QĐ-TTyg.', 'số 15/2031/QĐ-TTg.'],
    ['số 7/KH-ƯBND', 'số 7/KH-UBND'],
    ['số 7/NQ-HDND', 'số 7/NQ-HĐND'],
    ['trong quý TV năm 2031', 'trong quý IV năm 2031'],
    ['quý H/2031', 'quý II/2031'],
    ['Điều.8. Hiệu lực thi hành', 'Điều 8. Hiệu lực thi hành'],
    ['theo Nghị quyết số 05-NQ”TW, ngày', 'theo Nghị quyết số 05-NQ/TW, ngày'],
    ['theo Nghị quyết số 05- -', 'theo Nghị quyết số 05-'],
    ['theo Nghị quyết số 05- - NQ/TW', 'theo Nghị quyết số 05- NQ/TW'],
    ['tại Tờ trình số 04/TT!-SKHCN ngày', 'tại Tờ trình số 04/TTr-SKHCN ngày'],
    ['theo Nghị quyết số 05-. -', 'theo Nghị quyết số 05-'],
    ['số 47/CDÐ-TTg', 'số 47/CĐ-TTg'],
    ['số 47/Cð-TTg', 'số 47/CĐ-TTg'],
    ['số 15/2031/NÐ-CP', 'số 15/2031/NĐ-CP'],
    ['và công văn số 83SKHCN-VP ngày', 'và công văn số 83/SKHCN-VP ngày'],
    ['NQ/TV, ngày 24/11/2031 của Ban Chấp hành Trung ương', 'NQ/TW, ngày 24/11/2031 của Ban Chấp hành Trung ương'],
    ['số: 07/CT-TTg', 'Số: 07/CT-TTg'],
    ['số 15/2031/QĐ-TTp.', 'số 15/2031/QĐ-TTg.'],
    ['Quyết định số 15/2031/QĐ-TT;, 16/2031/QĐ-TTg', 'Quyết định số 15/2031/QĐ-TTg, 16/2031/QĐ-TTg'],
    ['Nghị định số 15/2031/ND. CP)', 'Nghị định số 15/2031/NĐ- CP)'],
    ['Nghị định số 15/203 1/NĐ-CP', 'Nghị định số 15/2031/NĐ-CP'],
    ['trong quý J1I năm 2031', 'trong quý III năm 2031'],
  ])('%s', (read, meant) => {
    expect(repaired(read)).toBe(meant);
  });

  it('are those of the same symbol elsewhere', () => {
    expect(repaired('Nghị quyết số 05-NQ/TW', 'theo Nghị quyết số 05-NQ/TV.')).toContain(
      'theo Nghị quyết số 05-NQ/TW.',
    );
  });

  it('the type of a Party symbol, where the same symbol stands elsewhere', () => {
    expect(repaired('Kết luận số 69-KL/TW', 'gọi tắt là Kết luận số 69-K1L/TW')).toContain(
      'gọi tắt là Kết luận số 69-KL/TW',
    );
    expect(repaired('Kết luận số 70-KL/TW', 'theo 69-K1L/TW')).toContain('theo 69-K1L/TW');
  });

  it.each([
    ['right symbols', 'số 15/2031/QĐ-TTg, 05-NQ/TW, 05-CTr/TU, 7/KH-UBND, 8/TTr-SKHCN'],
    ['a body that is not known', 'số 05-NQ/TV'],
    ['bodies with letters alike', 'số 12/QĐ-TTP, 13/QĐ-UBDT, 14/QĐ-UBMT'],
    ['inspectors and a comma behind a symbol', 'số 15/QĐ-TTCP, số 15/2031/NQ, CPI'],
    ['numbers beside numbers', 'số 15/203 hộ, số 15/203 1/4 ha'],
    ['right quarters', 'quý I, quý II, quý III, quý IV/2031'],
    ['articles', 'Điều 8. Hiệu lực'],
    ['people', 'quý vị, quý I-ta-li-a'],
    ['a provincial body', 'NQ/TU, ngày 24/11/2031 của Ban Chấp hành Đảng bộ, NQ/TV của Tỉnh ủy'],
    ['a number within a line', 'theo số: 07/CT-TTg, số: 07 hộ'],
    ['dates', '15/6/2031 - TIN'],
    ['a number whose last digit may be a slash', 'công văn số 834SKHCN-VP'],
    ['circulars of several bodies', 'số 12/2031/TTLT-BTC, 05/TT-BYT'],
    ['a dash behind a number', 'số 05 - 07, từ 8- -9'],
    ['quotations', 'câu "12-NQ" và ”TW'],
  ])('should leave %s', (_, read) => {
    expect(repaired(read)).toBe(read);
  });
});
