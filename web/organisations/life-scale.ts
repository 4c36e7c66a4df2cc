/** Something that held over a range of dates. */
export interface Line {
  readonly text: string;
  readonly note: string;
  readonly from: string;
  readonly to: string | null;
}

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
/** Narrowest bar, percent: one day must still be seen. */
const LEAST = 1.5;

/** Places ranges on one scale, in percent, from the first beginning to the date shown or the last end, whichever is later. */
export function scaleOf(lines: readonly Line[], asOf: string) {
  const first = Math.min(...lines.map(({ from }) => day(from)));
  const last = Math.max(day(asOf), ...lines.map(({ from, to }) => day(to ?? from)));
  const span = Math.max(1, last - first);
  return ({ from, to }: Line) => {
    const width = Math.max(LEAST, ((to === null ? last : day(to)) - day(from)) * (100 / span));
    return { left: Math.min(100 - LEAST, (day(from) - first) * (100 / span)), width: Math.min(100, width) };
  };
}
