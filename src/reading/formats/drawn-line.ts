/** Lines drawn with signs: ornaments, not words. A lone "*" is kept: Party letterheads print one. */
export const DRAWN_LINE = /^(?:[-_=–—*~]\s?){3,}$/;
