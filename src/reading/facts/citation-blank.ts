import { span } from '../model/span.ts';
import { dateAfter } from './citation-date.ts';
import type { Mention } from './citation-mention.ts';
import type { CitedBefore } from './cited-before.ts';
import { CITED_TYPE } from './cited-type.ts';
import { matchesOf } from './match-at.ts';

const BLANK = new RegExp(`(?<!\\p{L})(${CITED_TYPE}) số:?[ .…_]{0,24}([/-][\\p{L}\\d/-]{2,24})(?![\\p{L}\\d])`, 'gu');

/**
 * Annexes printed before the number was given: "kèm theo Nghị quyết số …/NQ-CP". Such a blank can only mean the document
 * that the annex belongs to.
 */
export function mentionsWithBlank(folded: string, known: CitedBefore): Mention[] {
  const own = known.ownBlank;
  if (own === '' || !folded.includes(own)) return [];
  return matchesOf(BLANK, folded)
    .filter((match) => match[2] === own)
    .map((match) => {
      const end = match.index + match[0].length;
      const dated = dateAfter(folded, end);
      return {
        span: span(match.index, dated?.end ?? end),
        type: match[1]!,
        symbol: known.ownSymbol,
        date: dated?.date ?? null,
        issuer: null,
        form: 'symbol',
        self: true,
        method: 'citation.blank-number',
        confidence: 0.9,
      };
    });
}
