import { describe, expect, it } from 'vitest';
import { boundAfter, leadBefore } from './target-comparator.ts';

describe('leadBefore', () => {
  it.each([
    ['số xã đạt tối thiểu ', '>='],
    ['số xã tối thiểu đạt ', '>='],
    ['có ít nhất ', '>='],
    ['không dưới ', '>='],
    ['đạt không thấp hơn ', '>='],
    ['ở mức trên ', '>'],
    ['chiếm hơn ', '>'],
    ['không quá ', '<='],
    ['tối đa ', '<='],
    ['giảm còn dưới ', '<'],
    ['đạt khoảng ', '~'],
    ['≥ ', '>='],
    ['≤', '<='],
    ['> ', '>'],
    ['đạt ', null],
    ['đạt tôi thiểu ', '>='],
    ['it nhất ', '>='],
    ['phấn đấu đạt ', null],
    ['doanh nghiệp ', null],
  ])('%s %s', (words, comparator) => {
    expect(leadBefore(words).comparator).toBe(comparator);
  });

  it('knows growth for each year', () => {
    expect(leadBefore('số đơn tăng trung bình khoảng ')).toMatchObject({ grows: true, yearly: true, comparator: '~' });
  });

  it('takes only the words that lead up to the number', () => {
    expect(leadBefore('tỉ lệ hộ nghèo đạt tối thiểu ').length).toBe('đạt tối thiểu '.length);
  });
});

describe('boundAfter', () => {
  it.each([
    [' trở lên', '>='],
    [' doanh nghiệp trở lên', '>='],
    [' trở xuống', '<='],
  ])('%s %s', (words, comparator) => {
    expect(boundAfter(words)?.comparator).toBe(comparator);
  });

  it.each([', trở lên', ' và 5 xã trở lên', ' doanh nghiệp'])('%s bounds nothing', (words) => {
    expect(boundAfter(words)).toBeNull();
  });
});
