/** Pairs on a page of the list. */
export const PAIRS = 100;

/** What of a pair is shown instead of everything: what differs (chỗ lệch), or what was added below (thêm mới). */
export const SHOWN = ['lech', 'them'] as const;
export type Shown = (typeof SHOWN)[number];

/** What stands at the head of the columns of the matrix instead of documents: organisations (cơ quan). */
export const MATRIX_BY = ['co-quan'] as const;
export type MatrixBy = (typeof MATRIX_BY)[number];

/** The documents that are offered to be held against one another. */
export const CHOICE = { kind: 'directive', page: 1, pageSize: 200, sort: 'issued' } as const;
