import type { Span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';

/** What a document does to another that it cites: amends it (sửa đổi, bổ sung), or replaces it (thay thế, bãi bỏ). */
export interface DocumentChange {
  readonly kind: 'amends' | 'replaces';
  /** Path of the clause of the other document: "Đ5/2/a"; null where the whole is meant. */
  readonly clause: string | null;
}

/** As much of a sentence as is looked at on each side of a citation. */
const BEFORE = 160;
const AFTER = 90;

const REPLACES_BEFORE = /(?:thay thế|bãi bỏ|hủy bỏ)(?! (?:bởi|bằng))[^.;]{0,140}$/u;
const REPLACES_AFTER =
  /^[^.;]{0,70}(?:hết hiệu lực|chấm dứt hiệu lực|được thay thế bằng (?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|quy định) này)/u;
const AMENDS_BEFORE = /(?:sửa đổi|bổ sung)(?! (?:bởi|theo|tại))[^.;]{0,140}$/u;
/** "đã được sửa đổi, bổ sung bởi Nghị định số …": the other document did it. */
const PASSIVE = /(?:được|đã) (?:sửa đổi|bổ sung|thay thế)[^.;]{0,60} (?:bởi|theo|tại|bằng) [^.;]{0,60}$/u;

/** Nghị định 30/2020/NĐ-CP: a point, a clause and an article are named from the smallest to the largest. */
const PLACE = /(?:điểm (\p{L}{1,2}) )?(?:khoản (\d{1,3}) )?điều (\d{1,4})(?: [^.;]{0,40})?$/u;

/** What the words around a citation say is done to the document that it names; null where they only name it. */
export function documentChange(text: string, { start, end }: Span): DocumentChange | null {
  const before = sentenceBefore(foldLetters(text.slice(Math.max(0, start - BEFORE), start)));
  const after = foldLetters(text.slice(end, end + AFTER));
  if (PASSIVE.test(before)) return null;
  const place = placeIn(before);
  if (REPLACES_BEFORE.test(before)) return { kind: place ? 'amends' : 'replaces', clause: place };
  if (AMENDS_BEFORE.test(before)) return { kind: 'amends', clause: place };
  return REPLACES_AFTER.test(after) ? { kind: 'replaces', clause: null } : null;
}

/** The last sentence, with line breaks as spaces. */
const sentenceBefore = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .split(/[.;] (?=\p{L})/u)
    .at(-1)!;

function placeIn(before: string): string | null {
  const [, point, clause, article] = PLACE.exec(before.trim()) ?? [];
  return article ? [`Đ${article}`, clause, point].filter(Boolean).join('/') : null;
}
