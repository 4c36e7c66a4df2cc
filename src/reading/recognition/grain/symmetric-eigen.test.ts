import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eigenOf } from './symmetric-eigen.ts';

const SIZE = 5;

it('finds axes of length 1, the widest first, of which the matrix is made', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
      (half) => {
        const entry = (row: number, column: number): number =>
          (half[row * SIZE + column] ?? 0) + (half[column * SIZE + row] ?? 0);
        const matrix = Float64Array.from(half, (_, at) => entry(Math.floor(at / SIZE), at % SIZE));
        const { values, vectors } = eigenOf(matrix.slice(), SIZE);
        const rows = Array.from({ length: SIZE }, (_, index) => vectors.subarray(index * SIZE, (index + 1) * SIZE));
        expect([...values]).toEqual([...values].toSorted((a, b) => b - a));
        for (const row of rows) expect(row.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 6);
        for (const [at, wanted] of matrix.entries()) {
          const made = rows.reduce(
            (sum, row, index) => sum + (values[index] ?? 0) * (row[Math.floor(at / SIZE)] ?? 0) * (row[at % SIZE] ?? 0),
            0,
          );
          expect(made).toBeCloseTo(wanted, 2);
        }
      },
    ),
    { numRuns: 50 },
  );
});
