import type { Clause, Style } from '../model/document.ts';
import { isMotto } from './frame.ts';
import type { Zones } from './roles.ts';

const STATE_KINDS = new Set(['article', 'chapter']);
const PARTY_SYMBOL = /(?:^|\s)(?:\d{1,4}\s?)?-\s?\p{Lu}{1,4}\p{Ll}?\/(?:\p{Lu}*TW|\p{Lu}*TU|ĐU|HU)/u;

/**
 * Style of labels and letterhead, by what the document shows: Điều and Chương, or "1-" and "I-" under the Party's
 * letterhead. Some Party regulations have Điều, so labels weigh more than the letterhead.
 */
export function styleOf(clauses: readonly Clause[], zones: Zones): Style {
  const outside = clauses.filter((clause) => !clause.path.startsWith('PL'));
  const state = outside.filter((clause) => STATE_KINDS.has(clause.kind)).length;
  if (state > 1) return 'state';
  const dashed = outside.filter((clause) => /^(?:[IVX]+|[A-H]|[\d.]+)\s?[-–]$/u.test(clause.label)).length;
  const letterhead = zones.placed
    .filter(({ role }) => role === 'letterhead' || role === 'aside')
    .map(({ unit }) => ('text' in unit ? unit.text : ''));
  if (letterhead.some((text) => isMotto(text) && /^C/iu.test(text))) return 'state';
  if (letterhead.some((text) => (isMotto(text) && /^Đ[ẢA]NG/iu.test(text)) || PARTY_SYMBOL.test(text))) return 'party';
  return dashed > 0 ? 'party' : 'state';
}
