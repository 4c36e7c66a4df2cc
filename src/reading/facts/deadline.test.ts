import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../model/fact.ts';
import { readDeadline } from './deadline.ts';

const read = (text: string, where: 'cell' | 'prose', issuedOn: string | null = '2026-03-12') =>
  readDeadline(text, { where, issuedOn })?.deadline ?? null;
const brief = (deadline: Deadline | null): string => {
  if (!deadline) return 'none';
  if (deadline.kind === 'fixed') return `${deadline.before ? '<' : ''}${deadline.date}`;
  if (deadline.kind === 'recurring') return `every ${deadline.every ?? '?'}`;
  if (deadline.kind === 'relative') return `${deadline.offset} after ${deadline.event}`;
  return deadline.kind === 'compound' ? deadline.parts.map(brief).join(' + ') : deadline.kind;
};

describe('readDeadline of a cell', () => {
  it.each([
    ['6/2026', '2026-06-30'],
    ['2/2028', '2028-02-29'],
    ['2027', '2027-12-31'],
    ['2026 - 2028', '2028-12-31'],
    ['Giai đoạn 2026-2030', '2030-12-31'],
    ['Tháng 10/2026', '2026-10-31'],
    ['Tháng 8', '2026-08-31'],
    ['Tháng 02', '2027-02-28'],
    ['Quý II/2026', '2026-06-30'],
    ['Quý II, III/2026', '2026-09-30'],
    ['Quý I năm 2027', '2027-03-31'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['Cuối năm 2026', '2026-12-31'],
    ['30/6/2026', '2026-06-30'],
    ['Trước 30/6', '<2026-06-30'],
    ['Trước ngày 15/3/2027', '<2027-03-15'],
    ['Từ 01/4/2026 đến 30/6/2026', '2026-06-30'],
    ['Thường xuyên', 'continuous'],
    ['Nhiệm vụ thường xuyên', 'continuous'],
    ['Hằng năm', 'every P1Y'],
    ['Hàng quý', 'every P3M'],
    ['Định kỳ 6 tháng', 'every P6M'],
    ['Ngày 25 hằng tháng', 'every P1M'],
    ['2026 và những năm tiếp theo', '2026-12-31 + continuous'],
    ['Tháng 6/2026; thường xuyên', '2026-06-30 + continuous'],
    ['Khi có yêu cầu', 'onRequest'],
    ['Sau 30 ngày kể từ ngày ban hành Kế hoạch', 'P30D after ngày ban hành Kế hoạch'],
    ['Sau khi Nghị định được ban hành', 'P0D after Nghị định được ban hành'],
    ['31/2/2026', 'none'],
    ['7h00 - 7h15', 'none'],
    ['', 'none'],
  ])('%s is %s', (cell, expected) => {
    expect(brief(read(cell, 'cell'))).toBe(expected);
  });

  it('does not guess a year without a day of issue', () => {
    expect(read('Tháng 8', 'cell', null)).toBeNull();
  });
});

describe('readDeadline of running text', () => {
  it.each([
    ['Sở Nội vụ trình Ủy ban nhân dân tỉnh trong quý III năm 2026.', '2026-09-30'],
    ['xây dựng kế hoạch, hoàn thành trước ngày 15 tháng 4 năm 2026', '<2026-04-15'],
    ['nghiên cứu phương án đến năm 2045, trình trong tháng 9/2026', '2026-09-30'],
    ['đề xuất kế hoạch trong năm 2026; báo cáo trước ngày 08/5/2026', '<2026-05-08'],
    ['định kỳ 6 tháng báo cáo trước ngày 15 tháng 6 và trước ngày 01 tháng 12', 'every P6M'],
    ['gửi báo cáo chậm nhất ngày 15 tháng 12 hằng năm', 'every P1Y'],
    ['thường xuyên kiểm tra và định kỳ báo cáo', 'continuous + every ?'],
    ['Hằng năm, rà soát. Đến năm 2030, hoàn thành chương trình', 'every P1Y + 2030-12-31'],
    ['trong thời hạn 10 (mười) ngày làm việc kể từ ngày nhận hồ sơ phải trả lời', 'P10D after ngày nhận hồ sơ'],
    ['cung cấp thông tin khi có yêu cầu', 'onRequest'],
    ['Nghị định số 12/2020/NĐ-CP ngày 14 tháng 3 năm 2020 của Chính phủ', 'none'],
    ['thực hiện Chiến lược đến năm 2030, tầm nhìn đến năm 2045', 'none'],
    ['bố trí chi thường xuyên', 'none'],
    ['phấn đấu 90% giao dịch', 'none'],
    ['xử lý theo yêu cầu', 'none'],
  ])('%s: %s', (text, expected) => {
    expect(brief(read(text, 'prose'))).toBe(expected);
  });

  it('quotes its words', () => {
    const text = 'Sở Y tế báo cáo trước ngày 20/11/2026.';
    const found = readDeadline(text, { where: 'prose', issuedOn: null })!;
    expect(text.slice(found.start, found.end)).toBe(found.deadline.text);
  });
});

describe('readDeadline of anything', () => {
  const fixedDates = (deadline: Deadline): string[] => {
    if (deadline.kind === 'fixed') return [deadline.date];
    return deadline.kind === 'compound' ? deadline.parts.flatMap(fixedDates) : [];
  };
  const piece = fc.constantFrom(
    'trước ',
    'ngày ',
    'tháng ',
    'năm ',
    'quý ',
    'II',
    '31',
    '29',
    '/',
    '2',
    '12',
    '2026',
    '2027',
    '-',
    ' và ',
    'hằng năm',
    'đến ',
    ', ',
    '6 tháng ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('never throws, and a fixed date is a day of the calendar', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('cell', 'prose'), (words, where) => {
        const found = readDeadline(words, { where, issuedOn: '2027-11-30' });
        for (const date of found ? fixedDates(found.deadline) : []) {
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
      }),
      { numRuns: 500 },
    );
  });
});
