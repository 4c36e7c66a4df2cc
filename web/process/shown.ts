/** Rows on one page. */
export const CASES = 30;
export const LOG = 50;
/** A program has a handful of processes. */
export const PROCESSES = { page: 1, pageSize: 100 } as const;
