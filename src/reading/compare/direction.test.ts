import { describe, expect, it } from 'vitest';
import type { Target } from '../model/fact.ts';
import { directionOf } from './direction.ts';
import { targetOf } from './target.test-support.ts';

const UNSAID = { wasTotal: null, nowTotal: null, doubtful: false };

describe('directionOf', () => {
  it.each<[Partial<Target>, Partial<Target>, string, string[]]>([
    [{ value: 30 }, { value: 25 }, 'lowered', []],
    [{ value: 30 }, { value: 35 }, 'raised', []],
    [{ value: 30 }, { value: 30 }, 'same', []],
    [{ comparator: '>' }, { comparator: '>=' }, 'comparator', ['looser-word']],
    [{ comparator: '=' }, { comparator: '>=' }, 'comparator', ['stricter-word']],
    [
      { comparator: 'rank<=', unit: 'hạng', value: 20 },
      { comparator: 'rank<=', unit: 'hạng', value: 30 },
      'lowered',
      [],
    ],
    [{ comparator: '<=', value: 5 }, { comparator: '<=', value: 3 }, 'raised', []],
    [{ comparator: 'range', value: 8, valueTo: 12 }, { comparator: 'range', value: 8, valueTo: 10 }, 'lowered', []],
    [{ year: 2028 }, { year: 2030 }, 'same', ['later-year']],
    [{ unit: '% GRDP' }, { unit: '% tổng sản phẩm trên địa bàn' }, 'same', []],
    [{ scope: 'nation' }, { scope: 'Sơn Khê', value: 20 }, 'lowered', ['other-scope']],
    [{ coverage: true, value: 100 }, { value: 95, unit: '% dân số' }, 'lowered', ['was-in-words']],
  ])('%j, then %j: %s', (was, now, direction, reasons) => {
    expect(directionOf(targetOf(was), targetOf(now), UNSAID)).toEqual({ direction, reasons });
  });

  it.each<[Partial<Target>, Partial<Target>, string]>([
    [{ unit: '% tổng chi ngân sách' }, { unit: '% GRDP' }, 'other-denominator'],
    [{ unit: '%' }, { unit: 'hợp tác xã' }, 'other-unit'],
    [{ unit: 'bản' }, { unit: 'hợp tác xã' }, 'other-unit'],
    [{ unit: 'doanh nghiệp', scope: 'nation' }, { unit: 'doanh nghiệp', scope: 'Sơn Khê' }, 'count-of-other-scope'],
  ])('%j and %j cannot be compared: %s', (was, now, reason) => {
    const verdict = directionOf(targetOf(was), targetOf({ ...now, value: 12 }), UNSAID);
    expect(verdict.direction).toBe('notComparable');
    expect(verdict.reasons).toContain(reason);
  });

  it('takes the totals that the sentences name for denominators', () => {
    const totals = { wasTotal: 'tổng giá trị nông sản', nowTotal: 'tổng số hộ nghèo', doubtful: false };
    expect(directionOf(targetOf({}), targetOf({ value: 50 }), totals).direction).toBe('notComparable');
  });

  it('does not hold numbers against each other whose names leave a doubt', () => {
    const verdict = directionOf(targetOf({}), targetOf({ value: 20 }), { ...UNSAID, doubtful: true });
    expect(verdict).toEqual({ direction: 'notComparable', reasons: ['other-indicator'] });
  });

  it("does not hold a share of the State's budget against a locality's by another time", () => {
    const was = targetOf({ unit: '% tổng chi ngân sách nhà nước', year: null });
    const now = targetOf({ unit: '% tổng chi ngân sách địa phương' });
    expect(directionOf(was, now, UNSAID)).toEqual({
      direction: 'notComparable',
      reasons: ['other-holder', 'year-unsaid'],
    });
  });
});
