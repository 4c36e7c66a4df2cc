import { plainName } from './folded-name.ts';
import type { Kind, Level } from './schemas.ts';

/** Columns of an imported table, in the order of the template. */
export const COLUMNS = ['code', 'name', 'kind', 'parent', 'from', 'nameEn'] as const;
export type Column = (typeof COLUMNS)[number];

/** How a heading may be worded, without diacritics; the first two are those of the template. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  code: ['ma', 'code', 'ma so', 'ma don vi', 'ma dvhc', 'ma xa', 'ma phuong xa'],
  name: ['ten', 'name', 'ten don vi', 'ten dvhc', 'ten co quan', 'ten xa', 'ten phuong xa'],
  kind: ['loai', 'kind', 'cap', 'loai don vi', 'loai hinh'],
  parent: ['ma cap tren', 'parent code', 'ma tinh', 'ma tp', 'ma tinh thanh pho', 'dvhc cap tren', 'ma truc thuoc'],
  from: ['tu ngay', 'valid from', 'ngay hieu luc', 'hieu luc tu'],
  nameEn: ['ten tieng anh', 'english name', 'ten english'],
};

const NEEDED: readonly Column[] = ['code', 'name', 'kind', 'parent'];

/** Place of each column by the headings; `missing` names those that must be there and are not. */
export function placeColumns(headings: readonly string[]) {
  const plain = headings.map(plainName);
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const at = plain.findIndex((heading) => HEADINGS[column].includes(heading));
    if (at >= 0) places.set(column, at);
  }
  return { places, missing: NEEDED.filter((column) => !places.has(column)) };
}

interface KindWord {
  readonly kind: Kind;
  readonly level: Level;
  /** As it stands before the proper name: "Xã". */
  readonly word: string;
  readonly wordEn: string;
}

const KINDS: Readonly<Record<string, KindWord>> = {
  tinh: { kind: 'province', level: 'province', word: 'Tỉnh', wordEn: 'Province' },
  'thanh pho': { kind: 'city', level: 'province', word: 'Thành phố', wordEn: 'City' },
  'thanh pho trung uong': { kind: 'city', level: 'province', word: 'Thành phố', wordEn: 'City' },
  'thanh pho truc thuoc trung uong': { kind: 'city', level: 'province', word: 'Thành phố', wordEn: 'City' },
  xa: { kind: 'commune', level: 'commune', word: 'Xã', wordEn: 'Commune' },
  phuong: { kind: 'ward', level: 'commune', word: 'Phường', wordEn: 'Ward' },
  'dac khu': { kind: 'special-zone', level: 'commune', word: 'Đặc khu', wordEn: 'Special Zone' },
  province: { kind: 'province', level: 'province', word: 'Tỉnh', wordEn: 'Province' },
  city: { kind: 'city', level: 'province', word: 'Thành phố', wordEn: 'City' },
  commune: { kind: 'commune', level: 'commune', word: 'Xã', wordEn: 'Commune' },
  ward: { kind: 'ward', level: 'commune', word: 'Phường', wordEn: 'Ward' },
  'special zone': { kind: 'special-zone', level: 'commune', word: 'Đặc khu', wordEn: 'Special Zone' },
};

/** What a cell of the kind column says, null for a word that is no kind of administrative unit. */
export const kindOf = (text: string): KindWord | null => KINDS[plainName(text)] ?? null;

/** "Nậm Thung" of kind Xã is called "Xã Nậm Thung"; a name that has the word keeps it. */
export function namesOf(name: string, { kind, level, word, wordEn }: KindWord, nameEn: string) {
  const begins = name.toLowerCase().startsWith(`${word.toLowerCase()} `);
  const proper = begins ? name.slice(word.length + 1) : name;
  return { name: `${word} ${proper}`, shortName: proper, nameEn: nameEn || `${proper} ${wordEn}`, kind, level };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date as dd/mm/yyyy or yyyy-mm-dd; null for what is none. */
export function dateOf(text: string): string | null {
  const written = WRITTEN.exec(text);
  const iso = written ? [written[3], written[2]!.padStart(2, '0'), written[1]!.padStart(2, '0')].join('-') : text;
  if (!ISO.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
