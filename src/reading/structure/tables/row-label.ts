import { romanValue } from '../labels/ordinal.ts';

/** The printed number of a row (STT), read. */
export interface RowLabel {
  readonly kind: 'group' | 'number' | 'letter';
  /** Without closing punctuation: "II", "11.1", "a". */
  readonly token: string;
}

const LABEL_WITHIN = /^(?<token>[IVX]{1,5}|[A-HĐ])(?:\s?[.):–-]\s?|\s-\s)(?=\p{L})/u;

/** "II. Nhân lực" in one cell that reaches over all columns: its label with the mark behind it, or null. */
export const labelWithin = (text: string): string | null => LABEL_WITHIN.exec(text)?.[0] ?? null;

/** Reads the number cell of a row: Roman numbers and capitals head groups; null for anything that is no number. */
export function rowLabelOf(text: string): RowLabel | null {
  const plain = text
    .replace(/[\s.,;)\-–:/]+$/u, '')
    .replace(/^\(/, '')
    .replace(/\s+/g, '');
  if (plain === '' || plain.length > 9) return null;
  if (/^\d{1,4}(?:\.\d{1,3}){0,3}[a-zđ]?$/u.test(plain)) return { kind: 'number', token: plain };
  if (romanValue(plain) > 0 || /^[A-HĐ]$/u.test(plain)) return { kind: 'group', token: plain };
  if (/^(?:[IVX]{1,5}|[A-HĐ])\.\d{1,2}(?:\.\d{1,2})?$/u.test(plain)) return { kind: 'number', token: plain };
  if (/^[a-zđ]\d?$/u.test(plain)) return { kind: 'letter', token: plain };
  return null;
}
