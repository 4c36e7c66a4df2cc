export const WAITING = { status: 'draft', kind: 'directive', sort: 'added', page: 1, pageSize: 6 } as const;

/** News and commentaries tell of documents; nobody issues them. */
export const LATEST = { kind: 'directive', sort: 'issued', page: 1, pageSize: 8 } as const;
