import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supports } from './supports.ts';

const CITED = [
  'Đến năm 2030, ít nhất 85% thôn bản của tỉnh có mạng băng rộng, 12 hợp tác xã bán dược liệu trên sàn.',
  'Sở Khoa học và Công nghệ chủ trì, phối hợp với Uỷ ban nhân dân các xã, hoàn thành trước ngày 30/6/2027.',
];

describe('what the words cited bear out', () => {
  test.each([
    'Năm 2030, 85% thôn bản có mạng băng rộng',
    'có 12 hợp tác xã',
    'Sở Khoa học và Công nghệ làm trước ngày 30/6/2027',
    'việc này xong trong năm 2027',
    'Sở KH&CN chủ trì',
    'không nói con số nào',
  ])('%s', (claim) => expect(supports(claim, CITED)).toEqual({ supported: true, missing: [] }));
});

describe('what they do not', () => {
  test.each([
    ['Năm 2031, 85% thôn bản có mạng', 'year', '2031'],
    ['86% thôn bản có mạng', 'number', '86'],
    ['85 thôn bản và 12% hợp tác xã', 'number', '12'],
    ['hoàn thành trước ngày 30/7/2027', 'date', 'ngày 30/7/2027'],
    ['Sở Tài chính chủ trì', 'body', 'Sở Tài chính'],
    ['thực hiện Nghị quyết số 33-NQ/TU', 'symbol', '33-NQ/TU'],
    ['làm chủ mạng 6G', 'name', '6G'],
  ])('%s', (claim, kind, text) => {
    const { supported, missing } = supports(claim, CITED);
    expect(supported).toBe(false);
    expect(missing.map((atom) => [atom.kind, atom.text])).toContainEqual([kind, text]);
  });
});

test('tone placement and the case of letters do not count', () => {
  expect(supports('ỦY BAN NHÂN DÂN TỈNH', ['Uỷ ban nhân dân tỉnh giao chỉ tiêu.']).supported).toBe(true);
});

test('every text bears itself out, whatever it says', () => {
  const words = fc.constantFrom(
    '85%',
    '12 hợp tác xã',
    'năm 2030',
    'ngày 30/6/2027',
    'Sở Tài chính',
    '5G',
    'bản',
    ', ',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      expect(supports(text, [text]).supported).toBe(true);
    }),
  );
});

test('another number is never borne out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 100, max: 999 }), (said, stands) => {
      fc.pre(said !== stands);
      expect(supports(`đạt ${said} hộ`, [`đạt ${stands} hộ`]).supported).toBe(false);
    }),
  );
});
