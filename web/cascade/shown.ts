/** Pairs on a page of the list. */
export const PAIRS = 100;

/** What of a pair is shown instead of everything: what differs (chỗ lệch), or what was added below (thêm mới). */
export const SHOWN = ['lech', 'them'] as const;
export type Shown = (typeof SHOWN)[number];
