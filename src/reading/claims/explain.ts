import { fold } from '../normalise/fold.ts';
import { type Answer, type Candidate, type Explained, type Explanation, type Question } from './explanation.ts';
import { how } from './questions/how.ts';
import { type Subject, subjectOf } from './questions/subject.ts';
import { what } from './questions/what.ts';
import { when } from './questions/when.ts';
import { where } from './questions/where.ts';
import { who } from './questions/who.ts';
import { why } from './questions/why.ts';
import { supports } from './supports.ts';

/** More than a person reads of one question. */
const MOST_ANSWERS = 30;

const ASK: Readonly<Record<Question, (subject: Subject) => Candidate[]>> = { what, why, who, when, where, how };

/**
 * Answers what, why, who, when, where and how (5W1H) of one document, of a part of it, or of parts of several (a theme), best
 * answers first. Every answer is a sentence of a document, or composed from a fact, and passes {@link supports} against the words
 * it cites; what does not pass is not said. A question that the documents do not answer has no answers.
 */
export function explain(parts: readonly Explained[]): Explanation {
  const subjects = parts.map(subjectOf);
  const to = (question: Question) => answer(subjects, question);
  return { what: to('what'), why: to('why'), who: to('who'), when: to('when'), where: to('where'), how: to('how') };
}

function answer(subjects: readonly Subject[], question: Question): Answer[] {
  const ranked = subjects
    .flatMap((subject) => ASK[question](subject))
    .toSorted(
      (a, b) => rankOf(b) - rankOf(a) || a.quoted[0]!.document - b.quoted[0]!.document || placeOf(a) - placeOf(b),
    );
  const said = new Set<string>();
  const answers: Answer[] = [];
  for (const { weight: _weight, ...candidate } of ranked) {
    if (answers.length === MOST_ANSWERS) break;
    const key = fold(candidate.text);
    if (said.has(key) || !isSupported(candidate)) continue;
    said.add(key);
    answers.push(candidate);
  }
  return answers;
}

const rankOf = ({ basis, weight }: Candidate): number => weight + (basis === 'accepted' ? 1 : 0);
const placeOf = ({ quoted }: Candidate): number => quoted[0]!.span.start;

export const isSupported = ({ text, quoted }: Pick<Answer, 'text' | 'quoted'>): boolean =>
  supports(
    text,
    quoted.map(({ text: words }) => words),
  ).supported;
