import { overlaps, type Span } from '../model/span.ts';
import type { Side } from './side.ts';
import { type Token, tokenise } from './token.ts';

/** Tokens in a row that only the repetition of a title explains: the longest names of fields have fewer. */
const TITLE_RUN = 16;

/**
 * Takes out what names documents instead of saying what is to be done: citations, and runs of sixteen or more syllables
 * of a title of either document. The long title of the resolution that is carried out stands in clause after clause
 * below it and would make all of them alike. A document named without a symbol ("Chiến lược …") stays: to carry out
 * the same strategy is an aim.
 */
export function maskNames(sides: readonly Side[]): (side: Side, tokens: readonly Token[]) => Token[] {
  const titles = titlesOf(sides.map(({ document }) => document.metadata.title ?? ''));
  const citations = new Map(sides.map((side) => [side, citationsOf(side)]));
  return (side, tokens) => {
    const cited = citations.get(side) ?? [];
    const inTitle = tokensInTitle(tokens, titles);
    return withoutMasked(tokens, (token, at) => inTitle.has(at) || isInside(token, cited));
  };
}

function citationsOf({ document }: Side): Span[] {
  return document.facts
    .flatMap((fact) => (fact.kind === 'citation' && fact.form !== 'name' ? [fact.span] : []))
    .toSorted((a, b) => a.start - b.start);
}

const runKey = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + TITLE_RUN)
    .map(({ key }) => key)
    .join(' ');

/** First syllables of runs tell at once where none begins: most places of a text. */
interface Titles {
  readonly runs: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
}

function titlesOf(titles: readonly string[]): Titles {
  const runs = titles.flatMap((title) => runsOf(tokenise(title, 0)));
  return { runs: new Set(runs), openings: new Set(runs.map((run) => run.slice(0, run.indexOf(' ')))) };
}

const runsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(0, Math.max(0, tokens.length - TITLE_RUN + 1)).map((_, at) => runKey(tokens, at));

function tokensInTitle(tokens: readonly Token[], { runs, openings }: Titles): Set<number> {
  const inside = new Set<number>();
  for (let at = 0; at + TITLE_RUN <= tokens.length; at++)
    if (openings.has(tokens[at]!.key) && runs.has(runKey(tokens, at)))
      for (let next = at; next < at + TITLE_RUN; next++) inside.add(next);
  return inside;
}

/** Binary search: citations do not overlap each other. */
function isInside(token: Token, cited: readonly Span[]): boolean {
  let low = 0;
  let high = cited.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cited[middle]!.end <= token.start) low = middle + 1;
    else high = middle;
  }
  return low < cited.length && overlaps(cited[low]!, token);
}

/** The first token behind a cut opens a new run of words, and a new sentence where the cut held its opening. */
function withoutMasked(tokens: readonly Token[], masked: (token: Token, at: number) => boolean): Token[] {
  const left: Token[] = [];
  let opens = false;
  let cut = false;
  tokens.forEach((token, at) => {
    if (masked(token, at)) {
      cut = true;
      opens ||= token.opensSentence;
      return;
    }
    left.push(
      cut ? { ...token, afterBreak: true, afterCut: true, opensSentence: token.opensSentence || opens } : token,
    );
    cut = false;
    opens = false;
  });
  return left;
}
