/**
 * Mean of points (rows of `size` numbers).
 *
 * @param shares how much each point counts; one with none is passed over.
 * @param total of the shares.
 */
export function meanOf(points: Float64Array, size: number, shares: Float64Array, total: number): Float64Array {
  const mean = new Float64Array(size);
  for (let index = 0; index < shares.length; index++) {
    const share = shares[index]! / total;
    if (share === 0) continue;
    for (let from = index * size, to = 0; to < size; from++, to++) mean[to]! += points[from]! * share;
  }
  return mean;
}

/** How far points spread about their mean along every two axes: a symmetric matrix. Arguments as of `meanOf`. */
export function spreadOf(points: Float64Array, mean: Float64Array, shares: Float64Array, total: number): Float64Array {
  const size = mean.length;
  const spread = new Float64Array(size * size);
  const off = new Float64Array(size);
  for (let index = 0; index < shares.length; index++) {
    const share = shares[index]! / total;
    if (share === 0) continue;
    for (let from = index * size, to = 0; to < size; from++, to++) off[to] = points[from]! - mean[to]!;
    for (let row = 0; row < size; row++) {
      const one = off[row]! * share;
      for (let column = 0, at = row * size; column <= row; column++, at++) spread[at]! += one * off[column]!;
    }
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) spread[column * size + row] = spread[row * size + column]!;
  return spread;
}
