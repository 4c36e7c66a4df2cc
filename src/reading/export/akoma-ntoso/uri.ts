import type { Metadata } from '../../model/document.ts';
import { withoutDiacritics } from '../../normalise/fold.ts';

export type DocumentClass = 'act' | 'statement' | 'doc';

const CLASS_BY_TYPE: Readonly<Record<string, DocumentClass>> = {
  luật: 'act',
  'pháp lệnh': 'act',
  'nghị định': 'act',
  'thông tư': 'act',
  'quyết định': 'act',
  'nghị quyết': 'statement',
  'kết luận': 'statement',
  'chỉ thị': 'statement',
  'quy định': 'statement',
  'công điện': 'statement',
};

/** Signs of the type within a symbol (Nghị định 30/2020/NĐ-CP, phụ lục III; Hướng dẫn 36-HD/VPTW). */
const CLASS_BY_SIGN: readonly (readonly [RegExp, DocumentClass])[] = [
  [/[/-](?:NĐ|TT|TTLT|PL|QH\d{0,2}|L)(?![\p{L}])/u, 'act'],
  [/\/QĐ-/u, 'act'],
  [/[/-](?:NQ|KL|CT|CĐ|QĐ|QyĐ|QC)(?![\p{L}])/u, 'statement'],
];

/**
 * Class of a document in Akoma Ntoso: an act makes law or decides (Luật, Nghị định, Quyết định of the State), a
 * statement is what a body resolves or directs (Nghị quyết, Kết luận, Chỉ thị), the rest are documents. Told from the
 * symbol first: all that a citation knows is the symbol, and a document must have one name wherever it is named.
 */
export function classOf({ symbol, type }: Pick<Metadata, 'symbol' | 'type'>): DocumentClass {
  const bySign = CLASS_BY_SIGN.find(([sign]) => sign.test(symbol ?? ''))?.[1];
  return bySign ?? (symbol === null ? CLASS_BY_TYPE[(type ?? '').toLowerCase()] : undefined) ?? 'doc';
}

/** Letters, digits and single dashes, for a part of an IRI: "57-NQ/TW" as "57-nq-tw". */
export const slugOf = (text: string): string =>
  withoutDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Work IRI by the naming convention of Akoma Ntoso: /akn/vn/{class}/{date}/{number}; nd: no date, nn: no number. */
export function workUriOf(metadata: Pick<Metadata, 'symbol' | 'type' | 'issuedOn'>): string {
  const number = metadata.symbol ? slugOf(metadata.symbol) : 'nn';
  return `/akn/vn/${classOf(metadata)}/${metadata.issuedOn ?? 'nd'}/${number}`;
}
