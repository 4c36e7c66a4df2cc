import type { Target } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import type { Draft } from './fact-id.ts';
import { matchesOf } from './match-at.ts';
import { NUMBER_WORD } from './number.ts';
import type { Passage } from './passage.ts';
import { isAimAmongAims, isAimAmongWork, isRankAimed } from './target-aim.ts';
import { findAmounts } from './target-amount.ts';
import { coverageIn } from './target-coverage.ts';
import { type Aim, targetDraft } from './target-draft.ts';
import { ranksIn } from './target-rank.ts';
import type { Purpose, Section } from './target-section.ts';
import { type Stated, statedIn } from './target-statement.ts';
import { dueYears, leadingYear, yearAfter } from './target-year.ts';

/** What a passage of prose inherits from where it stands. */
export interface Surroundings {
  readonly section: Section;
  /** Year of the document's title, for aims without any other. */
  readonly documentYear: number | null;
  /** Year of the deadline column, for the cells of a task table. */
  readonly rowYear: number | null;
  readonly scope: string;
}

type Due = Pick<Target, 'year' | 'yearFrom'>;

const SENTENCE_END = /[;\n]|\.(?=\s|$)/gu;

function sentencesOf(folded: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of matchesOf(SENTENCE_END, folded)) {
    const end = match.index + match[0].length;
    sentences.push(span(start, end));
    start = end;
  }
  if (start < folded.length) sentences.push(span(start, folded.length));
  return sentences;
}

const paragraphStart = (folded: string, at: number): number => folded.lastIndexOf('\n', at - 1) + 1;

function inheritedYear({ section, documentYear, rowYear }: Surroundings): Due {
  if (rowYear) return { year: rowYear, yearFrom: 'own' };
  if (section.purpose !== 'aims') return { year: null, yearFrom: null };
  if (section.year) return { year: section.year, yearFrom: 'heading' };
  return { year: documentYear, yearFrom: documentYear ? 'document' : null };
}

/** "…, đưa vào vận hành trong năm 2027.": the only year that follows the last amount of a sentence. */
function closingYear(folded: string, end: number, sentence: Span): number | null {
  const years = dueYears(folded.slice(end, sentence.end));
  return years.length === 1 ? years[0]!.year : null;
}

/** The year after the amount, in its own words, leading its sentence or (among aims) its paragraph, or inherited. */
function dueOf(folded: string, around: Surroundings, before: Span, end: number, to: number, sentence: Span): Due {
  const own = yearAfter(folded.slice(end, to)) ?? dueYears(folded.slice(before.start, before.end)).at(-1)?.year;
  if (own) return { year: own, yearFrom: 'own' };
  const from = around.section.purpose === 'aims' ? paragraphStart(folded, before.start) : sentence.start;
  const near =
    leadingYear(folded.slice(from, before.end), before.end - from) ??
    (to === sentence.end ? closingYear(folded, end, sentence) : null);
  return near ? { year: near, yearFrom: 'own' } : inheritedYear(around);
}

function aimOfStated(stated: Stated, due: Due, around: Surroundings): Aim {
  const { amount, comparator, indicator, lead, baseline } = stated;
  const sure =
    (around.section.purpose === 'aims' ? 0.9 : 0.78) +
    (due.year ? 0.05 : 0) +
    (lead.verb || comparator !== '=' ? 0.02 : -0.05);
  return {
    ...due,
    indicator,
    comparator,
    value: amount.value,
    valueTo: amount.valueTo,
    unit: amount.unit.text,
    scope: around.scope,
    coverage: false,
    baseline: baseline && { value: baseline.value, year: null },
    method: amount.inWords ? 'target.number-word' : `target.${amount.unit.kind === 'percent' ? 'share' : 'amount'}`,
    confidence: amount.inWords ? 0.5 : Math.round(sure * 100) / 100,
  };
}

function amountTargets(
  passage: Passage,
  around: Surroundings,
  sentence: Span,
  all: readonly Stated[],
): Draft<Target>[] {
  const { folded } = passage;
  return all.flatMap((stated) => {
    const due = dueOf(folded, around, stated.before, stated.amount.end, stated.after.end, sentence);
    const isAim =
      around.section.purpose === 'aims'
        ? isAimAmongAims(folded, stated)
        : isAimAmongWork(folded, stated, due.year !== null);
    return isAim ? [targetDraft(passage, stated.quote, aimOfStated(stated, due, around))] : [];
  });
}

function rankTargets(passage: Passage, around: Surroundings, sentence: Span): Draft<Target>[] {
  const { located, folded } = passage;
  return ranksIn(located.text, folded, sentence)
    .filter(
      (rank) => rank.indicator !== '' && isRankAimed(folded.slice(sentence.start, rank.at), around.section.purpose),
    )
    .map((rank) => {
      const due = dueOf(folded, around, span(sentence.start, rank.at), rank.quote.end, sentence.end, sentence);
      const { value, valueTo, indicator } = rank;
      const aim = { ...due, value, valueTo, indicator, comparator: 'rank<=', unit: 'hạng', coverage: false } as const;
      const known = { scope: rank.scope ?? around.scope, baseline: null, method: 'target.rank' };
      return targetDraft(passage, rank.quote, { ...aim, ...known, confidence: due.year ? 0.92 : 0.7 });
    });
}

function coverageTargets(passage: Passage, around: Surroundings, sentence: Span): Draft<Target>[] {
  if (around.section.purpose !== 'aims') return [];
  return coverageIn(passage.located.text, passage.folded, sentence).flatMap(({ indicator, at, quote }) => {
    const due = dueOf(passage.folded, around, span(sentence.start, at), quote.end, sentence.end, sentence);
    if (!due.year) return [];
    const aim = { ...due, indicator, comparator: '=', value: 100, valueTo: null, unit: '%', coverage: true } as const;
    const known = { scope: around.scope, baseline: null, method: 'target.coverage', confidence: 0.85 };
    return [targetDraft(passage, quote, { ...aim, ...known })];
  });
}

const AIMS: Purpose = 'aims';
const OPENS_WITH_AIM = /^[^\p{L}]{0,6}phấn đấu(?!\p{L})/u;

/** A paragraph that opens with "phấn đấu" sets aims in all its sentences. */
const setsAims = (folded: string, { start }: Span): boolean => {
  const opening = paragraphStart(folded, start);
  return start > opening && OPENS_WITH_AIM.test(folded.slice(opening, opening + 20));
};

const FIGURE = /\d/;
const STATES_SOMETHING = new RegExp(`phủ |phổ cập|kết nối |(?:${NUMBER_WORD}) \\p{L}`, 'u');

/** False spares a passage the reading of its sentences. */
export const mayStateTarget = ({ folded }: Passage): boolean => FIGURE.test(folded) || STATES_SOMETHING.test(folded);

/** Targets stated in running text: amounts, ranks and full coverage, sentence by sentence. Linear in the text. */
export function targetsInProse(passage: Passage, around: Surroundings): Draft<Target>[] {
  const { located, folded } = passage;
  const amounts = findAmounts(located.text, folded);
  let next = 0;
  let above: Stated | undefined;
  return sentencesOf(folded).flatMap((sentence) => {
    const from = next;
    while (next < amounts.length && amounts[next]!.start < sentence.end) next++;
    const stated = statedIn(located.text, folded, sentence, amounts.slice(from, next), above);
    above = folded[sentence.end - 1] === ';' ? stated.at(-1) : undefined;
    const here = setsAims(folded, sentence) ? { ...around, section: { ...around.section, purpose: AIMS } } : around;
    return [
      ...rankTargets(passage, here, sentence),
      ...coverageTargets(passage, here, sentence),
      ...amountTargets(passage, here, sentence, stated),
    ];
  });
}
