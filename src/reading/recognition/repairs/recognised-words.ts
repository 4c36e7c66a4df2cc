import type { Doubt } from '../../model/block.ts';
import type { Piece } from './pieces.ts';
import { BREAK, NUMBER, tokensOf } from './tokens.ts';

/** A recognised syllable: where it stands in the raw text, and how certain it is. */
export interface RecognisedSyllable {
  readonly at: number;
  /** As read. */
  readonly text: string;
  /** Of the words around it as they are compared: a heading in capitals tells no case. */
  readonly inHeading: boolean;
  /** First of a line: a paragraph may begin with it. */
  readonly startsLine: boolean;
  readonly confidence: number;
}

/** Syllables between two breaks; a number among them has the text of {@link NUMBER}. */
export type Sentence = readonly RecognisedSyllable[];

const CERTAIN = 0.96;
const HEADING = /^[^\p{Ll}]{0,400}\p{Lu}{2}[^\p{Ll}]{0,400}$/u;
const SENTENCE_END = /[.;:!?]["”)]{0,2}\s{0,3}$/u;
/** A line that begins with a label begins a sentence, whatever stands above it. */
const LABELLED = /^(?:(?:\d{1,2}|[IVX]{1,5})\s?[.)/-]|\p{Ll}\)|[-–—+*•])\s?\p{Lu}/u;

const confidenceAt = (doubts: readonly Doubt[], at: number): number =>
  doubts.find(({ start, end }) => start <= at && at < end)?.confidence ?? CERTAIN;

/** Sentences of the recognised text, in order: a heading in capitals ends above a line in small letters. Letters that were not recognised are left out. */
export function sentencesOf(pieces: readonly Piece[]): Sentence[] {
  const sentences: RecognisedSyllable[][] = [];
  let goesOn = false;
  let belowHeading = false;
  for (const { kind, text, at, doubts, wrapped } of pieces) {
    const inHeading = HEADING.test(text);
    let open = goesOn && kind === 'line' && !(belowHeading && !inHeading) && !LABELLED.test(text);
    for (const token of tokensOf(text)) {
      if (token.text === BREAK) {
        open = false;
        continue;
      }
      const confidence = token.text === NUMBER ? 1 : confidenceAt(doubts, token.start);
      const startsLine = token.start === 0;
      const syllable = { at: at + token.start, text: token.text, inHeading, startsLine, confidence };
      if (open && sentences.length > 0) sentences.at(-1)!.push(syllable);
      else sentences.push([syllable]);
      open = true;
    }
    goesOn = kind === 'line' && wrapped && !SENTENCE_END.test(text);
    belowHeading = inHeading;
  }
  return sentences;
}
