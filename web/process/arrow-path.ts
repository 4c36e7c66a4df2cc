interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Point): string => `${x} ${y}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A line through points as the path of an SVG, its corners rounded; the last stretch is straight, so that the tip points. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  const bends = rest.slice(0, -1).map((point, index) => `Q${at(point)} ${at(between(point, rest[index + 1]!))}`);
  return [`M${at(first)}`, ...bends, `L${at(rest.at(-1)!)}`].join(' ');
}
