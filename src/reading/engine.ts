/** Changes whenever the same bytes may give other facts; stored with every read. */
export const ENGINE = '6';
