/**
 * Search parameters stay strings: the router's own parser turns `?q=12` into a number, which every page would have to
 * turn back.
 */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** Leaves out what is empty, so that addresses stay short: `?q=&trang=1` never shows. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}

/** Whole number of a parameter, or the default when it is absent or no sensible number. */
export function wholeNumber(value: unknown, standard: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number <= 100_000 ? number : standard;
}

/** A parameter of the given values, or undefined. */
export const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

/** A trimmed text parameter, or undefined when it is empty. */
export const text = (value: unknown, longest = 200): string | undefined => {
  const trimmed = typeof value === 'string' ? value.trim().slice(0, longest) : '';
  return trimmed === '' ? undefined : trimmed;
};
