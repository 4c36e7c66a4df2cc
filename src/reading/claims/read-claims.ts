import { matchesOf } from '../facts/match-at.ts';
import type { Span } from '../model/span.ts';
import type { Atom } from './atom.ts';
import { atomsIn } from './read-atoms.ts';
import { type Reference, referencesIn } from './references.ts';

/** A sentence of a text about documents, with what stands over it. */
export interface Claim {
  readonly text: string;
  readonly span: Span;
  /** Years and dates of the line that leads it in: they hold for it too. */
  readonly told: readonly Atom[];
  /** The sentence without the names of documents: what it speaks of. */
  readonly subject: string;
  /** Documents it names; else those that the headings over it name, nearest first. */
  readonly references: readonly Reference[];
}

const LINE = /[^\n]+/gu;
const MARK = /^[\s*•+–-]*(?:\d{1,2}[.)]\s+)?(?:#{1,6}\s+)?/u;
const SENTENCE_END = /(?<=[\p{L}\p{N})%"”][.!?]["”]?)\s+(?=["“(]?\p{Lu})/gu;
const LEADS_IN = /:\s*$/u;
const BULLET = /^\s*[*•+–-]\s/u;
const ENDS_SENTENCE = /[.!…]["”)]?\s*$/u;
/** A lead-in of more words claims something itself. */
const LONGEST_LABEL = 6;

interface Over {
  readonly heading: readonly Reference[];
  readonly leadIn: readonly Atom[];
}

/** The sentences of a text that claim something: headings and lines that lead others in only say what holds for those below. */
export function readClaims(text: string): Claim[] {
  const claims: Claim[] = [];
  let over: Over = { heading: [], leadIn: [] };
  for (const { 0: line, index } of matchesOf(LINE, text)) {
    const start = index + (MARK.exec(line)?.[0].length ?? 0);
    const words = text.slice(start, index + line.length).trimEnd();
    const references = referencesIn(words);
    if (isLabel(words)) over = { ...over, leadIn: timesIn(words) };
    else if (isHeading(line, words)) over = { heading: references.length > 0 ? references : over.heading, leadIn: [] };
    else claims.push(...sentencesOf(words, start).map((sentence) => claimOf(sentence, over)));
  }
  return claims;
}

const timesIn = (words: string): Atom[] => atomsIn(words).filter(({ kind }) => kind === 'year' || kind === 'date');

const isLabel = (words: string): boolean =>
  LEADS_IN.test(words) && (words.split(/\s+/u).length <= LONGEST_LABEL || atomsIn(words).length === 0);

/** A line of its own that is no item of a list and ends like no sentence. */
const isHeading = (line: string, words: string): boolean => !BULLET.test(line) && !ENDS_SENTENCE.test(words);

type Words = Pick<Claim, 'text' | 'span'>;

function sentencesOf(words: string, offset: number): Words[] {
  const ends = matchesOf(SENTENCE_END, words);
  const starts = [0, ...ends.map(({ 0: gap, index }) => index + gap.length)];
  return starts.map((start, at): Words => {
    const end = ends[at]?.index ?? words.length;
    return { text: words.slice(start, end), span: { start: offset + start, end: offset + end } };
  });
}

function claimOf({ text, span }: Words, { heading, leadIn }: Over): Claim {
  const own = referencesIn(text);
  return { text, span, subject: blanked(text, own), told: leadIn, references: own.length > 0 ? own : heading };
}

/** The same length, so that places stay. */
const blanked = (text: string, references: readonly Reference[]): string =>
  references.reduce(
    (left, { span: { start, end } }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
