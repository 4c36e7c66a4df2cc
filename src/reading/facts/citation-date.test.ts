import { describe, expect, it } from 'vitest';
import { dateAfter, dateBefore } from './citation-date.ts';

describe('dateAfter', () => {
  it.each([
    [', ngày 01/11/2032', '2032-11-01'],
    [' ngày 14 tháng 3 năm 2028 của', '2028-03-14'],
    [' (ngày 22/12/2034)', '2034-12-22'],
    [' ngày 5-10-2033', '2033-10-05'],
    [' kí ngày 5/10/2033', '2033-10-05'],
  ])('%s', (words, date) => {
    expect(dateAfter(words, 0)?.date).toBe(date);
  });

  it('takes the closing bracket only with the opening one', () => {
    expect(dateAfter(' (ngày 22/12/2034)', 0)?.end).toBe(' (ngày 22/12/2034)'.length);
    expect(dateAfter(', ngày 22/12/2034)', 0)?.end).toBe(', ngày 22/12/2034'.length);
  });

  it.each([' ngày 31/02/2031', ' trước ngày 30/6/2031', ' năm 2031', ' của Chính phủ'])('%s dates nothing', (words) => {
    expect(dateAfter(words, 0)).toBeNull();
  });
});

describe('dateBefore', () => {
  it('reads the date of what the sentence says was issued', () => {
    const words = 'ngày 11/01/2034, ban thường vụ tỉnh ủy đã ban hành ';
    expect(dateBefore(words, words.length)).toBe('2034-01-11');
  });

  it('leaves other dates alone', () => {
    const words = 'đến ngày 11/01/2034, các sở thực hiện ';
    expect(dateBefore(words, words.length)).toBeNull();
  });
});
