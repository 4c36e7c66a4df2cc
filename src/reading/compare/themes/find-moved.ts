/**
 * Which of the items stand in another order than the rest: those outside the longest run that rises.
 *
 * @param places places in the second document, in the order of the first
 */
export function findMoved(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = places.map(() => -1);
  places.forEach((place, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]!]! <= place) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.add(at);
  return new Set([...places.keys()].filter((at) => !kept.has(at)));
}
