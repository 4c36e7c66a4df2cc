import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { mentionsIn } from './citation.ts';
import { CitedBefore } from './cited-before.ts';

interface Own {
  readonly symbol: string | null;
  readonly type: string;
}
const RESOLUTION: Own = { symbol: '12-NQ/TU', type: 'Nghị quyết' };

function mentions(text: string, { symbol, type }: Own = RESOLUTION) {
  const known = new CitedBefore(symbol, foldLetters(type));
  return mentionsIn(text, foldLetters(text), known).map((mention) => ({
    ...mention,
    quote: quote(text, mention.span),
  }));
}
const brief = (text: string, own?: Own) => mentions(text, own).map((m) => [m.quote, m.symbol, m.form, m.self]);

describe('citations by symbol', () => {
  it.each([
    [
      'Căn cứ Nghị quyết số 88-NQ/TW, ngày 01/11/2032 của Bộ Chính trị',
      'Nghị quyết số 88-NQ/TW, ngày 01/11/2032',
      '2032-11-01',
      'Bộ Chính trị',
    ],
    [
      'theo Nghị định số 11/2031/NĐ-CP ngày 14 tháng 3 năm 2031 của Chính phủ quy định',
      'Nghị định số 11/2031/NĐ-CP ngày 14 tháng 3 năm 2031',
      '2031-03-14',
      'Chính phủ',
    ],
    [
      'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15;',
      'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
      null,
      null,
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Phí số 52/2031/QH16;',
      'Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Phí số 52/2031/QH16',
      null,
      null,
    ],
    [
      'THỰC HIỆN NGHỊ QUYẾT SỐ 88-NQ/TW NGÀY 22 THÁNG 12 NĂM 2032',
      'NGHỊ QUYẾT SỐ 88-NQ/TW NGÀY 22 THÁNG 12 NĂM 2032',
      '2032-12-22',
      null,
    ],
    [
      'Kế hoạch 58/KH-UBND của Ủy ban nhân dân tỉnh Sơn Khê về',
      'Kế hoạch 58/KH-UBND',
      null,
      'Ủy ban nhân dân tỉnh Sơn Khê',
    ],
  ])('%s', (text, words, date, issuer) => {
    expect(mentions(text)).toMatchObject([{ quote: words, date, issuer, form: 'symbol', self: false }]);
  });

  it('counts every document of a list', () => {
    expect(brief('các Nghị định số 30/2031/NĐ-CP, số 154/2031/NĐ-CP và 7/2032/NĐ-CP')).toEqual([
      ['Nghị định số 30/2031/NĐ-CP', '30/2031/NĐ-CP', 'symbol', false],
      ['số 154/2031/NĐ-CP', '154/2031/NĐ-CP', 'symbol', false],
      ['7/2032/NĐ-CP', '7/2032/NĐ-CP', 'symbol', false],
    ]);
  });

  it('knows itself, also where its number was left blank', () => {
    const own = { symbol: '03/NQ-HĐND', type: 'Nghị quyết' };
    expect(mentions('(Kèm theo Nghị quyết số   /NQ-HĐND ngày 05 tháng 7 năm 2031)', own)).toMatchObject([
      { symbol: '03/NQ-HĐND', self: true, date: '2031-07-05' },
    ]);
  });
});

describe('citations in short', () => {
  it.each([
    ['phổ biến Nghị quyết này đến chi bộ', [['Nghị quyết này', '12-NQ/TU', 'short', true]]],
    ['phổ biến Nghi quyêt này đến chi bộ', [['Nghi quyêt này', '12-NQ/TU', 'short', true]]],
    ['theo khoản 2 Điều 5 Nghị quyết này', [['Nghị quyết này', '12-NQ/TU', 'short', true]]],
    [
      'Kết luận số 9-KL/TW; thực hiện Kết luận này',
      [
        ['Kết luận số 9-KL/TW', '9-KL/TW', 'symbol', false],
        ['Kết luận này', '9-KL/TW', 'short', false],
      ],
    ],
    [
      'Quyết định số 8/QĐ-TTg; tại Quyết định nêu trên',
      [
        ['Quyết định số 8/QĐ-TTg', '8/QĐ-TTg', 'symbol', false],
        ['Quyết định nêu trên', '8/QĐ-TTg', 'short', false],
      ],
    ],
    [
      'Chỉ thị số 9-CT/TW và Chỉ thị 9',
      [
        ['Chỉ thị số 9-CT/TW', '9-CT/TW', 'symbol', false],
        ['Chỉ thị 9', '9-CT/TW', 'short', false],
      ],
    ],
    ['Quy chế này áp dụng', [['Quy chế này', '12-NQ/TU', 'short', true]]],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('takes up the terms that a document defines', () => {
    const text =
      'Thực hiện Kết luận số 9-KL/TW về tiếp tục Nghị quyết số 88-NQ/TW (gọi tắt là Kết luận), quán triệt Kết luận đến cơ sở';
    expect(brief(text, { symbol: null, type: 'Hướng dẫn' }).map(([words, symbol]) => [words, symbol])).toEqual([
      ['Kết luận số 9-KL/TW', '9-KL/TW'],
      ['Nghị quyết số 88-NQ/TW', '88-NQ/TW'],
      ['Kết luận', '9-KL/TW'],
      ['Kết luận', '9-KL/TW'],
    ]);
  });
});

describe('citations by name', () => {
  it.each([
    ['theo quy định của Luật Thi đua, khen thưởng và các văn bản', 'Luật Thi đua, khen thưởng'],
    ['theo Bộ luật Lao động.', 'Bộ luật Lao động'],
    ['gắn với Nghị quyết Đại hội lần thứ XIV của Đảng', 'Nghị quyết Đại hội lần thứ XIV của Đảng'],
    [
      'thực hiện Chiến lược phát triển dữ liệu đến năm 2030, tầm nhìn đến năm 2045',
      'Chiến lược phát triển dữ liệu đến năm 2030, tầm nhìn đến năm 2045',
    ],
    ['Căn cứ Điều lệ Đảng Cộng sản Việt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
  ])('%s', (text, words) => {
    expect(brief(text)).toEqual([[words, null, 'name', false]]);
  });
});

it('knows the number of a law that was given before', () => {
  const text = 'Căn cứ Luật Dữ liệu mở số 60/2031/QH16; theo quy định của Luật Dữ liệu mở.';
  expect(brief(text)[1]).toEqual(['Luật Dữ liệu mở', '60/2031/QH16', 'name', false]);
});

describe('what cites nothing', () => {
  it.each([
    'xây dựng Nghị định về dữ liệu mở trình Chính phủ',
    'xây dựng Luật Dữ liệu mở',
    'Phê duyệt Chiến lược phát triển dữ liệu mở đến năm 2030',
    'theo khoản 2 Điều này',
    'thực hiện quy định này và kế hoạch này',
    'các văn bản nêu trên',
    'triển khai nghị quyết trên địa bàn tỉnh',
    'báo cáo 6 tháng, Kế hoạch 5 năm',
    'Kế hoạch năm 2031',
    'quyết định chủ trương đầu tư',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

it('never overlaps and stays inside the text', () => {
  const piece = fc.constantFrom(
    'Nghị quyết',
    'này',
    'số',
    '88-NQ/TW',
    ',',
    'ngày 1/2/2031',
    'Luật Giá',
    'và',
    '(gọi tắt là Kết luận)',
    'Kết luận',
    '9',
    'trên',
    ';',
    '193/2025/QH15',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join(' ');
      let floor = 0;
      for (const { span } of mentions(text)) {
        expect(span.start).toBeGreaterThanOrEqual(floor);
        expect(span.end).toBeGreaterThan(span.start);
        floor = span.end;
      }
      expect(floor).toBeLessThanOrEqual(text.length);
    }),
  );
});
