/** Files still being read, or that ended badly today: the same question on the library, at home and while polling. */
export const OPEN_SOURCES = { open: true, page: 1, pageSize: 50 } as const;
