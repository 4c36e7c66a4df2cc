import type { Period } from '../model/fact.ts';
import { withoutDiacritics } from '../normalise/fold.ts';

const MONTHS: Readonly<Record<number, Period>> = { 1: 'P1M', 3: 'P3M', 6: 'P6M', 12: 'P1Y' };
const UNITS: Readonly<Record<string, Period>> = { tuan: 'P1W', thang: 'P1M', qui: 'P3M', nam: 'P1Y' };
const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

export const NUMBER = '(?:\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';

export const numberOf = (word: string): number => NUMBERS[word] ?? Number(word);

/** Period of "6 tháng", "quý", "năm" (folded); null for a period the model has no name for. */
export function periodOf(count: string | undefined, written: string): Period | null {
  const unit = withoutDiacritics(written);
  const n = count === undefined ? 1 : numberOf(count);
  if (unit === 'thang') return MONTHS[n] ?? null;
  if (unit === 'qui') return MONTHS[n * 3] ?? null;
  return n === 1 ? (UNITS[unit] ?? null) : null;
}

/** ISO 8601 duration of "30 ngày", "24 giờ"; working days (ngày làm việc) are told as days. */
export function durationOf(count: string, unit: string): string {
  const n = numberOf(count);
  if (unit.startsWith('giờ')) return `PT${n}H`;
  if (unit.startsWith('tuần')) return `P${n}W`;
  if (unit.startsWith('tháng')) return `P${n}M`;
  return unit.startsWith('năm') ? `P${n}Y` : `P${n}D`;
}
