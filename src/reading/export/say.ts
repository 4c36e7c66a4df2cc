import type { Deadline, Target } from '../model/fact.ts';
import type { ExportWords, Language } from './words.ts';

/** Numbers as the reader's language prints them: decimal comma and dot for thousands in Vietnamese. */
export const sayNumber = (value: number, language: Language): string =>
  value.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 6 });

/** dd/mm/yyyy, in both languages: officers compare it with the paper. */
export const sayDate = (iso: string): string => iso.split('-').reverse().join('/');

/** "tối thiểu 70 %", "từ 30 đến 40 %", "thứ hạng trong nhóm 50". */
export function sayAmount({ comparator, value, valueTo, unit }: Target, words: ExportWords): string {
  const number = sayNumber(value, words.language);
  if (comparator === 'range' && valueTo !== null) {
    const [from = '', to = ''] = words.comparators.range.split(' … ');
    return `${from} ${number} ${to} ${sayNumber(valueTo, words.language)} ${unit}`.trim();
  }
  return `${words.comparators[comparator]} ${number} ${comparator === 'rank<=' ? '' : unit}`.trim();
}

/** What a deadline means, as far as it is a date or a rhythm; its own words stand beside it. */
export function sayDeadline(deadline: Deadline, words: ExportWords): string {
  switch (deadline.kind) {
    case 'fixed':
      return deadline.before ? `${words.before} ${sayDate(deadline.date)}` : sayDate(deadline.date);
    case 'recurring':
      return deadline.every ? words.periods[deadline.every] : words.deadlines.recurring;
    case 'relative':
      return `${deadline.offset} ${words.after} ${deadline.event ?? '…'}`;
    case 'compound':
      return deadline.parts.map((part) => sayDeadline(part, words)).join('; ');
    default:
      return words.deadlines[deadline.kind];
  }
}
