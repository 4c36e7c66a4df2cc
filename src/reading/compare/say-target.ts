import type { Comparator, Target } from '../model/fact.ts';

const SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '= ',
  '~': '≈ ',
  range: '',
  'rank<=': '≤ ',
  'growth>=': '≥ ',
  'growth~': '≈ ',
};

/** A target as short as in a table: "≥ 55 %", "40 - 50 tổ chức", "≤ 3 hạng". Decimal comma. */
export function sayTarget({
  comparator,
  value,
  valueTo,
  unit,
}: Pick<Target, 'comparator' | 'value' | 'valueTo' | 'unit'>): string {
  const range = valueTo === null ? number(value) : `${number(value)} - ${number(valueTo)}`;
  return `${valueTo === null ? SIGNS[comparator] : ''}${range} ${unit}`.trim();
}

const number = (amount: number): string => String(amount).replace('.', ',');
