/** Percent as it is typed, with a decimal comma or point; null for anything that is no share. */
export function percentOf(typed: string): number | null {
  if (!/^\s*\d{1,3}(?:[.,]\d{1,8})?\s*%?\s*$/.test(typed)) return null;
  const percent = Number(typed.replace('%', '').replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent : null;
}

/** The server compares with 1e-9 of the whole. */
const TOLERANCE = 1e-8;

/** What percents that were typed add up to, and what is missing of 100 (less than 0: too much); what is no share counts nothing. */
export function sumOf(typed: readonly string[]): { readonly sum: number; readonly missing: number } {
  const sum = typed.reduce((total, one) => total + (percentOf(one) ?? 0), 0);
  const missing = 100 - sum;
  return { sum, missing: Math.abs(missing) < TOLERANCE ? 0 : missing };
}

/** Whether these are at least two shares that make a whole. */
export const isWhole = (typed: readonly string[]): boolean =>
  typed.length > 1 && typed.every((one) => percentOf(one) !== null) && sumOf(typed).missing === 0;
