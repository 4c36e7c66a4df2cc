import type { Metadata } from '../model/document.ts';
import type { Citation } from '../model/fact.ts';
import { overlaps, quote } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { mentionsWithBlank } from './citation-blank.ts';
import { mentionsBySymbol } from './citation-by-symbol.ts';
import { learnTerms, mentionsByTerm } from './citation-defined.ts';
import type { Mention } from './citation-mention.ts';
import { mentionsByName } from './citation-name.ts';
import { mentionsInShort } from './citation-short.ts';
import { CitedBefore } from './cited-before.ts';
import { type Draft, identify } from './fact-id.ts';
import type { Passage } from './passage.ts';

/** Mentions of the surer rules stand; one of a later rule that overlaps them is dropped. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    if (!kept.some((other) => overlaps(other.span, mention.span))) kept.push(mention);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** A number line ("Số: 69-KL/TW", "Số hiệu …"), also as an example, and a heading that is only the own name do not cite. */
function isNumberLine(mention: Mention, { clause, located, folded }: Passage): boolean {
  if (mention.form !== 'symbol') return false;
  if (mention.type === '' && located.text.startsWith('Số', mention.span.start)) return true;
  if (!mention.self || clause !== null) return false;
  if (mention.type === '') return true;
  const lineStart = folded.lastIndexOf('\n', mention.span.start - 1) + 1;
  const lineEnd = folded.indexOf('\n', mention.span.end);
  const around =
    folded.slice(lineStart, mention.span.start) + folded.slice(mention.span.end, lineEnd < 0 ? undefined : lineEnd);
  return mention.date === null && !/\p{L}/u.test(around);
}

/**
 * Every mention of a document in one text, with what was cited before in mind; adds to that memory.
 * Offsets are those of the text; `folded` is {@link foldLetters} of it.
 */
export function mentionsIn(text: string, folded: string, known: CitedBefore): readonly Mention[] {
  const bySymbol = mentionsBySymbol(text, folded, known);
  learnTerms(text, folded, bySymbol, known);
  return withoutOverlaps([
    ...bySymbol,
    ...mentionsWithBlank(folded, known),
    ...mentionsInShort(text, folded, known),
    ...mentionsByTerm(text, known),
    ...mentionsByName(text, folded, known),
  ]);
}

function draftOf(mention: Mention, { clause, located }: Passage): Draft<Citation> {
  const { span, symbol, date, issuer, form, self, method, confidence } = mention;
  return {
    kind: 'citation',
    clause: clause?.path ?? null,
    span: located.toSpan(span.start, span.end),
    quote: quote(located.text, span).replaceAll('\n', ' '),
    symbol,
    date,
    issuer,
    form,
    self,
    method,
    confidence,
  };
}

const draftsOf = (passage: Passage, known: CitedBefore): Draft<Citation>[] =>
  mentionsIn(passage.located.text, passage.folded, known)
    .filter((mention) => !isNumberLine(mention, passage))
    .map((mention) => draftOf(mention, passage));

/** Citations (viện dẫn) of a directive, in reading order: its legal bases, every clause, tables and closing words. */
export function readCitations(passages: readonly Passage[], { symbol, type }: Metadata): Citation[] {
  const known = new CitedBefore(symbol, foldLetters(type ?? ''));
  return identify<Citation>(passages.flatMap((passage) => draftsOf(passage, known)));
}
