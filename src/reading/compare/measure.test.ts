import { describe, expect, it } from 'vitest';
import { denominatorOf } from './denominator.ts';
import { measureOf } from './measure.ts';
import { targetOf } from './target.test-support.ts';

/** A target with the words that follow it. */
const around = (text: string, quote: string) => [targetOf({ quote }), text.split(quote)[1]!] as const;

describe('measureOf', () => {
  it.each([
    ['%', '>=', { kind: 'share', of: null, holder: null }],
    ['% GRDP', '>=', { kind: 'share', of: 'gdp', holder: 'locality' }],
    ['% tổng chi NSNN', '>=', { kind: 'share', of: 'tổng chi ngân sách', holder: 'nation' }],
    ['% tổng chi ngân sách địa phương', '=', { kind: 'share', of: 'tổng chi ngân sách', holder: 'locality' }],
    ['%/năm', '=', { kind: 'growth', of: null, holder: null }],
    ['hạng', 'rank<=', { kind: 'rank', of: null, holder: null }],
    ['người/vạn dân', '=', { kind: 'count', of: 'người/vạn dân', holder: null }],
    ['', '>', { kind: 'index', of: null, holder: null }],
  ])('%j with %s', (unit, comparator, measure) => {
    expect(measureOf(unit, comparator)).toEqual(measure);
  });
});

describe('denominatorOf', () => {
  it('reads what follows the number', () => {
    const text = 'Dược liệu chiếm 40% tổng giá trị hàng hoá của tỉnh vào năm 2030.';
    expect(denominatorOf(...around(text, 'chiếm 40%'))).toBe('tổng giá trị hàng hóa');
  });

  it('says nothing where the sentence does not', () => {
    const text = 'Có mạng ở 40% số bản, tổng đài trực cả ngày.';
    expect(denominatorOf(...around(text, '40%'))).toBeNull();
  });
});
