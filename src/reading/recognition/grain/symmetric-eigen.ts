/** Axes of a symmetric matrix: the values in falling order, the vectors (of length 1) row by row in the same order. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 12;
/** Share of the squares off the diagonal that counts as none. */
const SETTLED = 1e-9;

/** Turns rows and columns `p` and `q` so that their common entry vanishes. */
function turn(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = matrix[p * size + q] ?? 0;
  if (off === 0) return;
  const ratio = ((matrix[q * size + q] ?? 0) - (matrix[p * size + p] ?? 0)) / (2 * off);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cos = 1 / Math.sqrt(tangent * tangent + 1);
  const sin = tangent * cos;
  const rotate = (of: Float64Array, a: number, b: number): void => {
    const [one, other] = [of[a] ?? 0, of[b] ?? 0];
    of[a] = cos * one - sin * other;
    of[b] = sin * one + cos * other;
  };
  for (let index = 0; index < size; index++) rotate(matrix, index * size + p, index * size + q);
  for (let index = 0; index < size; index++) {
    rotate(matrix, p * size + index, q * size + index);
    rotate(vectors, p * size + index, q * size + index);
  }
}

function isSettled(matrix: Float64Array, size: number): boolean {
  let [on, off] = [0, 0];
  for (let at = 0; at < matrix.length; at++) {
    const square = (matrix[at] ?? 0) ** 2;
    if (at % (size + 1) === 0) on += square;
    else off += square;
  }
  return off <= SETTLED * on;
}

/** Eigenvalues and eigenvectors of a symmetric matrix of `size` rows by Jacobi's rotations. Changes the matrix itself. */
export function eigenOf(matrix: Float64Array, size: number): Eigen {
  const vectors = new Float64Array(size * size);
  for (let index = 0; index < size; index++) vectors[index * (size + 1)] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && !isSettled(matrix, size); sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) turn(matrix, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, index) => index).toSorted(
    (a, b) => (matrix[b * (size + 1)] ?? 0) - (matrix[a * (size + 1)] ?? 0),
  );
  const sorted = new Float64Array(size * size);
  for (const [to, from] of order.entries()) sorted.set(vectors.subarray(from * size, (from + 1) * size), to * size);
  return { values: Float64Array.from(order, (index) => matrix[index * (size + 1)] ?? 0), vectors: sorted };
}
