export const WAITING = { status: 'draft', kind: 'directive', sort: 'added', page: 1, pageSize: 6 } as const;

export const LATEST = { sort: 'issued', page: 1, pageSize: 8 } as const;
