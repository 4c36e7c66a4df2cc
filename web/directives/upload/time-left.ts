/** How many pages were done at a time; milliseconds. */
export interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Seconds until all pages are recognised, at the pace since `first`; null while there is no pace yet. */
export function secondsLeft(first: Mark, now: Mark, total: number): number | null {
  const pages = now.done - first.done;
  if (pages <= 0 || total <= now.done) return null;
  return Math.round(((now.at - first.at) / pages / 1000) * (total - now.done));
}
