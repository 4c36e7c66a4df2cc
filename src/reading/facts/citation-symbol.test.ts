import { describe, expect, it } from 'vitest';
import { findSymbols, symbolKey } from './citation-symbol.ts';

const symbols = (text: string) => findSymbols(text).map(({ symbol }) => symbol);

describe('findSymbols', () => {
  it.each([
    ['Nghị quyết số 88-NQ/TW', ['88-NQ/TW']],
    ['Chương trình số 07-CTr/TU', ['07-CTr/TU']],
    ['Hướng dẫn 31 - HD/BTGTW', ['31-HD/BTGTW']],
    ['Số 69 KL/TW', ['69-KL/TW'.replace('-', '')]],
    ['Nghị định số 11/2031/NĐ-CP', ['11/2031/NĐ-CP']],
    ['Luật số 93/2025/QH15', ['93/2025/QH15']],
    ['Pháp lệnh số 10/2012/UBTVQH13', ['10/2012/UBTVQH13']],
    ['Quyết định 1158/QĐ-TTg', ['1158/QĐ-TTg']],
    ['công văn số 83/BKHCN-BTTTT-VP', ['83/BKHCN-BTTTT-VP']],
    ['Thông tư liên tịch số 12/2031/TTLT-BKHCN-BTC', ['12/2031/TTLT-BKHCN-BTC']],
    ['Nghị quyết số 66.7/2025/NQ-CP', ['66.7/2025/NQ-CP']],
    ['số 30/2020/NĐ-CP, số 154/2020/NĐ-CP', ['30/2020/NĐ-CP', '154/2020/NĐ-CP']],
    ['Nghị định 30/2020/NĐ–CP', ['30/2020/NĐ-CP']],
    ['Nghị định số 11/2031/ND-CP', ['11/2031/NĐ-CP']],
    ['Quyết định số 8/QD-TTg', ['8/QĐ-TTg']],
    ['Nghị quyết số 88-NO/TW', ['88-NQ/TW']],
    ['Nghị quyết số57-NQ/TW', ['57-NQ/TW']],
  ])('%s', (text, expected) => {
    expect(symbols(text).map(symbolKey)).toEqual(expected.map(symbolKey));
  });

  it.each([
    'ngày 12/3/2031',
    'tăng 16-18%/năm',
    '30 km/h',
    '12 người/vạn dân',
    'số /NQ-CP',
    'giai đoạn 2031-2035',
    '5G/6G',
    'điện thoại 0203-3838',
  ])('%s holds none', (text) => {
    expect(symbols(text)).toEqual([]);
  });

  it('never finds a number inside a longer one', () => {
    expect(symbols('Nghị quyết 193/2025/QH15')).toEqual(['193/2025/QH15']);
  });
});
