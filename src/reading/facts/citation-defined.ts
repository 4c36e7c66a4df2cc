import type { Mention } from './citation-mention.ts';
import { shortMention } from './citation-short.ts';
import type { Antecedent, CitedBefore } from './cited-before.ts';
import { CITED_TYPE } from './cited-type.ts';
import { matchesOf } from './match-at.ts';

const DEFINITION = new RegExp(
  `(?:viết tắt|gọi tắt|gọi chung|gọi)(?: tắt| chung)? là:? ?["']?((?:${CITED_TYPE})(?: [^)"';,.\\n]{1,40})?)(?=["');,.])`,
  'gu',
);
const TYPE = new RegExp(`^(?:${CITED_TYPE})`, 'u');
/** What makes the same words the beginning of another name: a number, an issuer, a pointer, another word of the name. */
const GOES_ON = /^(?: số(?!\p{L})| \d| của | này| trên| nêu trên| nói trên| về | \p{Lu})/u;

/** The document that a term stands for: the one called so ("Luật Giá số …" for "Luật Giá"), or the last of its kind. */
function meantBy(term: string, before: readonly Mention[], folded: string, known: CitedBefore): Antecedent | null {
  const named = before.findLast(({ span }) => folded.startsWith(`${term} số `, span.start));
  if (named) return { symbol: named.symbol, self: named.self };
  const type = TYPE.exec(term)?.[0] ?? '';
  return known.latest(type) ?? known.thisOne(type);
}

/** Takes up "(sau đây gọi tắt là Kết luận)": from here on the words stand for the document named before them. */
export function learnTerms(text: string, folded: string, mentions: readonly Mention[], known: CitedBefore): void {
  if (!folded.includes('gọi') && !folded.includes('viết tắt')) return;
  for (const match of matchesOf(DEFINITION, folded)) {
    const at = match.index + match[0].lastIndexOf(match[1]!);
    const term = text.slice(at, at + match[1]!.length).trim();
    if (/\d/u.test(term) || !/^\p{Lu}/u.test(term)) continue;
    const before = mentions.filter(({ span }) => span.end <= at);
    const meant = meantBy(match[1]!.trim(), before, folded, known);
    if (meant) known.terms.set(term, meant);
  }
}

function occurrences(text: string, term: string, meant: Antecedent): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    const alone = !/\p{L}$/u.test(text.slice(Math.max(0, at - 1), at)) && !/^\p{L}/u.test(text.slice(end, end + 1));
    if (!alone || GOES_ON.test(text.slice(end, end + 12))) continue;
    found.push(shortMention({ ...meant, start: at, end, type: '', method: 'citation.defined-term', confidence: 0.9 }));
  }
  return found;
}

/** Mentions by a term that the document defined for another ("Kết luận" for 69-KL/TW). */
export const mentionsByTerm = (text: string, known: CitedBefore): Mention[] =>
  [...known.terms].flatMap(([term, meant]) => occurrences(text, term, meant));
