import type { Deadline } from '../model/fact.ts';
import { foldLetters } from '../normalise/fold.ts';
import type { Words } from './body-words.ts';
import { withYear } from './deadline-date.ts';
import { isYearless, type Mention, mentions, type Place } from './deadline-mention.ts';

/** A deadline with its place in the text it was read from. */
export interface ReadDeadline {
  readonly deadline: Deadline;
  readonly start: number;
  readonly end: number;
  /** True when the year was not written but taken from the day of issue. */
  readonly inferredYear: boolean;
}

export interface DeadlineOptions {
  readonly where: Place;
  /** ISO date of the document, to complete dates without a year. */
  readonly issuedOn: string | null;
}

const NARROWER: Readonly<Record<string, number>> = { day: 4, month: 3, quarter: 2, half: 1, year: 0 };
const LINKED = /^\s*(?:-|–|đến(?: hết)?|tới)\s*$/u;
const LONGEST_QUOTE = 60;

/**
 * The deadline (thời hạn) as it is really written: of a cell of a task table, or of running text. Null when the text
 * tells none. Dates are the last day meant, local to Viet Nam. Never throws.
 */
export const readDeadline = (text: string, options: DeadlineOptions): ReadDeadline | null =>
  deadlineIn({ text, folded: foldLetters(text) }, options);

/** {@link readDeadline} of a text that is folded already. */
export function deadlineIn(
  { text, folded }: Pick<Words, 'text' | 'folded'>,
  options: DeadlineOptions,
): ReadDeadline | null {
  const found = chosen(mentions(folded, text, options.where), folded);
  const dated = found.map((mention) => completed(mention, options.issuedOn)).filter((mention) => mention !== null);
  const [first] = dated;
  if (!first) return null;
  const inferredYear = dated.some((mention) => mention.inferred);
  if (dated.length === 1) return { deadline: first.deadline, start: first.start, end: first.end, inferredYear };
  const end = dated.at(-1)!.end;
  return { deadline: compound(dated, text.slice(first.start, end)), start: first.start, end, inferredYear };
}

function compound(found: readonly Mention[], range: string): Deadline {
  const parts = found.flatMap(({ deadline }) => (deadline.kind === 'compound' ? deadline.parts : [deadline]));
  const text = range.length <= LONGEST_QUOTE ? range : parts.map((part) => part.text).join(' … ');
  return { kind: 'compound', text, parts };
}

/** Which of the times a text names are its deadline. */
function chosen(all: readonly Mention[], folded: string): Mention[] {
  const found = withoutStarts(all, folded);
  const recurring = rhythm(found.filter(({ deadline }) => deadline.kind === 'recurring'));
  const dates = found.filter(({ deadline, hasYear }) => deadline.kind === 'fixed' && (hasYear || !recurring));
  const narrowest = Math.max(...dates.map(rank));
  const kept = new Set<Mention>([
    ...dates.filter((mention) => rank(mention) === narrowest),
    ...(recurring ? [recurring] : []),
    ...firstOf(found, 'continuous'),
    ...firstOf(found, 'relative'),
    ...firstOf(found, 'compound'),
  ]);
  if (kept.size === 0) for (const mention of firstOf(found, 'onRequest')) kept.add(mention);
  return distinct(found.filter((mention) => kept.has(mention)));
}

const rank = ({ precision }: Mention): number => NARROWER[precision ?? ''] ?? -1;

const firstOf = (found: readonly Mention[], kind: Deadline['kind']): Mention[] =>
  found.filter(({ deadline }) => deadline.kind === kind).slice(0, 1);

/** One rhythm a text: the first that tells its period, else the first. */
const rhythm = (found: readonly Mention[]): Mention | undefined =>
  found.find(({ deadline }) => deadline.kind === 'recurring' && deadline.every !== null) ?? found[0];

/** "01/3/2025 - 30/6/2025": the first date is where it begins, not where it ends. */
const withoutStarts = (found: readonly Mention[], folded: string): Mention[] =>
  found.filter((mention, i) => !(found[i + 1] && opensRange(mention, found[i + 1]!, folded)));

const opensRange = (first: Mention, next: Mention, folded: string): boolean =>
  first.deadline.kind === 'fixed' &&
  next.deadline.kind === 'fixed' &&
  (LINKED.test(folded.slice(first.end, next.start)) || folded.slice(first.end, next.start + 4).startsWith(' đến '));

function distinct(found: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return found.filter(({ deadline }) => {
    const key = deadline.kind === 'fixed' ? deadline.date : deadline.kind;
    return !seen.has(key) && seen.add(key);
  });
}

/** Completes the year from the day of issue; without one a date without a year says nothing. */
function completed(mention: Mention, issuedOn: string | null): (Mention & { readonly inferred: boolean }) | null {
  const { deadline } = mention;
  if (deadline.kind !== 'fixed' || !isYearless(deadline.date)) return { ...mention, inferred: false };
  if (!issuedOn) return null;
  return { ...mention, inferred: true, deadline: { ...deadline, date: withYear(deadline.date, issuedOn) } };
}
