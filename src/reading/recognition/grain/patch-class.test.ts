import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from './patch-axes.ts';
import { likelihood, type PatchClass } from './patch-class.ts';

/** Grain of variance 4; variances 100 and 25 along the first and the second axis. */
const CLASS: PatchClass = {
  mean: new Float64Array(AXES).fill(1),
  axes: Float64Array.from({ length: 2 * AXES }, (_, at) => (at === 0 || at === AXES + 1 ? 1 : 0)),
  middle: Float64Array.of(1, 1),
  precisions: Float64Array.of(1 / 100, 1 / 25, 1 / 4),
  weight: -3,
};

const pointOf = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: AXES, maxLength: AXES });

describe('likelihood', () => {
  it('measures how far a point is off the mean, in deviations along each axis', () => {
    fc.assert(
      fc.property(pointOf, (numbers) => {
        const squares = numbers.map((at, axis) => (at - 1) ** 2 / ([100, 25][axis] ?? 4));
        const expected = -3 - squares.reduce((sum, square) => sum + square, 0) / 2;
        const along = new Float64Array(AXES);
        expect(likelihood(CLASS, Float64Array.from(numbers), along, Number.NEGATIVE_INFINITY)).toBeCloseTo(expected, 6);
        expect([...along.subarray(0, 2)]).toEqual([numbers[0]! - 1, numbers[1]! - 1]);
      }),
    );
  });

  it('gives up only what is less likely than asked for', () => {
    fc.assert(
      fc.property(pointOf, fc.integer({ min: -400, max: 0 }), (numbers, least) => {
        const point = Float64Array.from(numbers);
        const exact = likelihood(CLASS, point, new Float64Array(AXES), Number.NEGATIVE_INFINITY);
        const early = likelihood(CLASS, point, new Float64Array(AXES), least);
        expect(early === exact || exact < least + 1e-9).toBe(true);
      }),
    );
  });
});
