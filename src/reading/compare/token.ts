import type { Span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';

/** A syllable or number of a text, in the form that is compared, with its place in canonical text. */
export interface Token extends Span {
  readonly key: string;
  /** Punctuation or a cut stands before it: no term runs across. */
  readonly afterBreak: boolean;
  /** Words were taken out before it: no quotation runs across. */
  readonly afterCut?: boolean;
  /** A sentence, or a part of one set off by ";" or ":", begins with it. */
  readonly opensSentence: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const BREAK = /[^\s"'/&-]/u;
const SENTENCE_END = /[.;:!?](?:\s|$)/u;

/** Tokens of a stretch of canonical text that begins at `offset`; a new stretch begins a new sentence. */
export function tokenise(text: string, offset: number): Token[] {
  let end = 0;
  const folded = foldLetters(text);
  return Array.from(folded.matchAll(WORD), ({ 0: key, index }) => {
    const gap = folded.slice(end, index);
    const first = end === 0;
    end = index + key.length;
    return {
      key,
      start: offset + index,
      end: offset + end,
      afterBreak: first || BREAK.test(gap),
      opensSentence: first || SENTENCE_END.test(gap),
    };
  });
}

/** Sentences as runs of tokens; parts set off by ";" or ":" count as sentences. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.opensSentence || sentences.length === 0) sentences.push([]);
    sentences.at(-1)!.push(token);
  }
  return sentences;
}
