import { describe, expect, it } from 'vitest';
import { quote } from '../model/span.ts';
import { beginsWithVerb, indicatorName, leftPhrase, namesMeasure, rightPhrase } from './indicator.ts';

const left = (text: string) => quote(text, leftPhrase(text, 0, text.length));
const right = (text: string) => quote(text, rightPhrase(text, 0, text.length));

describe('leftPhrase', () => {
  it.each([
    ['Đến năm 2030, tỷ lệ hộ có cáp quang ', 'tỷ lệ hộ có cáp quang'],
    ['Phấn đấu đến hết năm 2028, quy mô kinh tế số ', 'quy mô kinh tế số'],
    ['Giai đoạn 2026 - 2030: Tốc độ tăng trưởng ', 'Tốc độ tăng trưởng'],
    ['Nâng tỷ lệ lao động qua đào tạo ', 'tỷ lệ lao động qua đào tạo'],
    [', trong đó kinh phí từ xã hội ', 'kinh phí từ xã hội'],
    ['Sơn Khê có quy mô kinh tế số ', 'quy mô kinh tế số'],
    ['(2) Quy mô GRDP ', 'Quy mô GRDP'],
    ['Đến năm 2030, ', ''],
  ])('%s', (text, phrase) => {
    expect(left(text)).toBe(phrase);
  });
});

describe('rightPhrase', () => {
  it.each([
    [' doanh nghiệp công nghệ số vào năm 2030.', 'doanh nghiệp công nghệ số'],
    [' xã có điểm hỗ trợ, phấn đấu đạt ', 'xã có điểm hỗ trợ'],
    [' hồ sơ lưu trữ; tỷ lệ khác', 'hồ sơ lưu trữ'],
    [', tỷ lệ khác', ''],
    [' trở lên', ''],
  ])('%s', (text, phrase) => {
    expect(right(text)).toBe(phrase);
  });
});

describe('kinds of phrases', () => {
  it.each(['Xây dựng mới', 'thu hút thêm', 'số hoá', 'Chuyển đổi diện tích'])('%s begins with a verb', (phrase) => {
    expect(beginsWithVerb(phrase)).toBe(true);
  });

  it.each(['Tỷ lệ xây dựng', 'chuyển đổi số', 'doanh nghiệp'])('%s does not', (phrase) => {
    expect(beginsWithVerb(phrase)).toBe(false);
  });

  it.each(['tỉ lệ hộ nghèo', 'Số đơn', 'GRDP bình quân'])('%s names a measure', (phrase) => {
    expect(namesMeasure(phrase)).toBe(true);
  });

  it.each(['các xã', 'sống tốt'])('%s does not', (phrase) => {
    expect(namesMeasure(phrase)).toBe(false);
  });
});

describe('indicatorName', () => {
  it.each([
    ['Tỷ lệ hộ  nghèo', 'tỷ lệ hộ nghèo'],
    ['GRDP bình quân', 'GRDP bình quân'],
    ['Sơn Khê', 'Sơn Khê'],
    ['- Hộ có “cáp quang”.', 'hộ có cáp quang'],
  ])('%s', (words, name) => {
    expect(indicatorName(words)).toBe(name);
  });
});
