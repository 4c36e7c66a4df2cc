import { type Answer, type Explanation, QUESTIONS } from '../../src/reading/claims/explanation.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { Language } from '../language.ts';
import { type Paint, paintFor } from '../summary/paint.ts';
import { wrap } from '../summary/wrap.ts';
import type { ExplainWords } from './words.ts';
import { explainWordsIn } from './words-in.ts';

/** A directive as it was named and read, with its answers. */
export interface Explained {
  readonly file: string;
  readonly side: Side;
  readonly explanation: Explanation;
}

const WIDEST = 120;
/** Answers to one question that a person reads at first; `--json` has them all. */
const SHOWN = 5;

export function printExplanation(explained: Explained, format: 'json' | 'text', language: Language): void {
  const width = Math.min(process.stdout.columns ?? 100, WIDEST);
  const paint = paintFor(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);
  const text =
    format === 'json'
      ? JSON.stringify(explanationJson(explained), null, 2)
      : explanationText(explained, explainWordsIn(language), width, paint);
  process.stdout.write(`${text}\n`);
}

/** What `--json` prints: spans are offsets in the canonical text. */
export const explanationJson = ({ file, side, explanation }: Explained) => ({
  file,
  symbol: side.document.metadata.symbol,
  answers: Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      explanation[question].map(({ text, basis, quoted }) => ({
        text,
        basis,
        quoted: quoted.map(({ clause, span, text: words }) => ({ clause, span, text: words })),
      })),
    ]),
  ),
});

function explanationText({ side, explanation }: Explained, words: ExplainWords, width: number, paint: Paint): string {
  const { type, symbol, issuer } = side.document.metadata;
  const title = [type, symbol ?? issuer].filter(Boolean).join(' ');
  const sections = QUESTIONS.map((question) => {
    const answers = explanation[question];
    const left = answers.length - SHOWN;
    return [
      paint.accent(words.questions[question]),
      ...(answers.length === 0 ? [paint.quiet(words.none)] : []),
      ...answers.slice(0, SHOWN).flatMap((answer) => answerLines(answer, words, width, paint)),
      ...(left > 0 ? [paint.quiet(fillMessage(words.more, { count: left }))] : []),
    ].join('\n');
  });
  return [paint.strong(title), ...sections].join('\n\n');
}

function answerLines({ text, basis, quoted }: Answer, words: ExplainWords, width: number, paint: Paint): string[] {
  const places = [...new Set(quoted.map(({ clause }) => clause ?? words.outside))].join(', ');
  const [first, ...rest] = wrap(text, width - 2);
  const note = basis === 'sentence' ? places : `${places} · ${words.composed}`;
  return [`- ${first}`, ...rest.map((line) => `  ${line}`), `  ${paint.quiet(note)}`];
}
