import type { Target } from '../../src/reading/model/fact.ts';

export interface ChangedNumber {
  readonly was: number;
  readonly now: number;
}

const NUMBER = /\d+(?:,\d+)?/gu;

/**
 * A clause with the number of one of its targets raised or lowered by a tenth to a half. Null where the number is not printed
 * once in digits: words such as "toàn bộ" and ranges stay as they are.
 */
export function changeNumber(
  text: string,
  { value, valueTo, unit, coverage, comparator }: Target,
  random: () => number,
): { readonly text: string; readonly change: ChangedNumber } | null {
  if (valueTo !== null || coverage || comparator === 'rank<=') return null;
  const printed = [...text.matchAll(NUMBER)].filter(([digits]) => Number(digits.replace(',', '.')) === value);
  if (printed.length !== 1) return null;
  const factor = random() < 0.7 ? 0.5 + random() * 0.4 : 1.1 + random() * 0.4;
  const rounded = Number.isInteger(value) ? Math.round(value * factor) : Math.round(value * factor * 10) / 10;
  const now = unit.startsWith('%') ? Math.min(rounded, 99) : rounded;
  if (now === value || now < 1) return null;
  const [{ index, 0: digits }] = printed as [RegExpExecArray];
  const said = String(now).replace('.', ',');
  return { text: text.slice(0, index) + said + text.slice(index + digits.length), change: { was: value, now } };
}
