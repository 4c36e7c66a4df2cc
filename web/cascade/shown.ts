/** Pairs on a page of the list. */
export const PAIRS = 100;

/** What of a pair is shown instead of everything: what differs (chỗ lệch), or what was added below (thêm mới). */
export const SHOWN = ['lech', 'them'] as const;
export type Shown = (typeof SHOWN)[number];

/** What stands at the head of the columns of the matrix instead of documents: organisations (cơ quan). */
export const MATRIX_BY = ['co-quan'] as const;
export type MatrixBy = (typeof MATRIX_BY)[number];
