/** An additive figure (số cộng được: people, money, enterprises) of a body, as it was reported. */
export interface Figure {
  readonly organisation: string;
  /** Date it holds for: the last day of its period. */
  readonly on: string;
  readonly value: number;
}

/** What became of a body on a date: shares of one body add up to 1. */
export interface Passing {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** A figure in the hands of the body that answers for it now. */
export interface PassedFigure extends Figure {
  /** Body that reported it. */
  readonly reportedBy: string;
  /** Share of what was reported. */
  readonly share: number;
}

/** Figures with the bodies that reported them (như khi báo cáo). */
export const asThen = (figures: readonly Figure[]): PassedFigure[] =>
  figures.map((figure) => ({ ...figure, reportedBy: figure.organisation, share: 1 }));

/**
 * Figures in the hands of the bodies of a date (như hiện nay): passed along every succession between the figure's own date
 * and `asOf`, in order of date. What is reported is never overwritten; totals are kept, because the last heir takes what
 * the others leave. Only for additive figures: of a rate pass numerator and denominator, each for itself; a rank or an index
 * stays as it was then.
 */
export function asNow(figures: readonly Figure[], passings: readonly Passing[], asOf: string): PassedFigure[] {
  const heirs = Map.groupBy(
    passings.filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ({ from }) => from,
  );
  return figures.flatMap((figure) => pass({ ...figure, reportedBy: figure.organisation, share: 1 }, figure.on, heirs));
}

function pass(figure: PassedFigure, after: string, heirs: ReadonlyMap<string, readonly Passing[]>): PassedFigure[] {
  const next = heirs.get(figure.organisation)?.find(({ on }) => on > after)?.on;
  if (next === undefined) return [figure];
  const shares = heirs.get(figure.organisation)!.filter(({ on }) => on === next);
  return divide(figure, shares).flatMap((part) => pass(part, next, heirs));
}

/** Shares are multiplied out but for the last, which takes the rest: so nothing is lost to rounding. */
function divide(figure: PassedFigure, shares: readonly Passing[]): PassedFigure[] {
  let [value, share] = [figure.value, figure.share];
  return shares.map((passing, i) => {
    const last = i === shares.length - 1;
    const part = last ? { value, share } : { value: figure.value * passing.share, share: figure.share * passing.share };
    value -= part.value;
    share -= part.share;
    return { ...figure, ...part, organisation: passing.to };
  });
}

/** Figures of each body added up. */
export function sumByOrganisation(figures: readonly Figure[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { organisation, value } of figures) sums.set(organisation, (sums.get(organisation) ?? 0) + value);
  return sums;
}

/**
 * Divides a whole number by shares into whole numbers that add up to it: the largest remainders are rounded up, as seats are
 * divided. Shares add up to 1.
 */
export function divideWhole(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, missing)) parts[i]! += 1;
  return parts;
}
