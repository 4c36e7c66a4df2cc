import type { Language } from '../session.ts';

const LOCALE: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** ISO date as it is written in Viet Nam: 22/12/2024. Anything else comes back as it is. */
export function date(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : iso;
}

/** Instant in Viet Nam's time, whatever the machine's: 22/12/2024 08:30. */
export function instant(iso: string): string {
  const local = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString();
  return `${date(local)} ${local.slice(11, 16)}`;
}

/** Formatters that were made, by language and digits: making one takes a thousand times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(language: Language, digits: number | undefined): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const range = { maximumFractionDigits: digits ?? 6, minimumFractionDigits: digits ?? 0 };
  const made = new Intl.NumberFormat(LOCALE[language], range);
  formatters.set(key, made);
  return made;
}

/** Number as the language writes it: decimal comma and point between thousands in Vietnamese. */
export const number = (value: number, language: Language, digits?: number): string =>
  formatterOf(language, digits).format(value);

/** Size of a file: 1,2 MB. */
export function bytes(count: number, language: Language): string {
  if (count < 1000) return `${count} B`;
  return count < 1_000_000 ? `${number(count / 1000, language, 0)} kB` : `${number(count / 1_000_000, language, 1)} MB`;
}

/** Lower case without marks, đ as d: for comparing what people type with what is written. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
