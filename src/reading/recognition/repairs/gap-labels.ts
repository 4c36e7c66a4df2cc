import type { Repair } from '../../model/repair.ts';
import { LABEL_FORMS, type LabelForm } from './label-forms.ts';
import { CITES_CLAUSE, isWithin } from './mid-sentence.ts';
import type { Piece } from './pieces.ts';

const CONFIDENCE = 0.8;

/** A label where it was read. */
interface Found {
  readonly at: number;
  readonly before: string;
  readonly read: string;
  /** As read it is a label above this form, "V." where 5. may be printed. */
  readonly isAbove: boolean;
}

/** A heading in capitals is no clause. */
const LOUD = /\p{Lu}{2}[^\p{Ll}]{0,200}$/u;

/** Labels of the form and what may be one; null where a label above it begins its run anew. */
function foundIn(pieces: readonly Piece[], { pattern, above }: LabelForm): (Found | null)[] {
  return pieces.flatMap(({ kind, text, at }, index): (Found | null)[] => {
    if (kind !== 'line' || isWithin(pieces[index - 1], CITES_CLAUSE)) return [];
    const { before, read } = pattern.exec(text)?.groups ?? {};
    const isAbove = above.test(text);
    if (before === undefined || read === undefined) return isAbove ? [null] : [];
    if (isAbove && (read.length > 1 || LOUD.test(text))) return [null];
    return [{ at: at + before.length, before, read, isAbove }];
  });
}

/** What should be read between two labels, of which one may be none; as it is where they leave it nothing else. */
function meant(last: Found | null, one: Found, next: Found | null, form: LabelForm): string {
  const ordinalOf = (other: Found | null): number =>
    other === null || other.isAbove || other.before !== one.before ? 0 : form.ordinalOf(other.read);
  const [from, to] = [ordinalOf(last), ordinalOf(next)];
  const ends = next === null || next.isAbove;
  const isFirst = (last === null || last.isAbove) && to === 2;
  const isBetween = from > 0 && to === from + 2;
  const isLast = from > 0 && ends;
  if (!isFirst && !isBetween && !isLast) return one.read;
  const printed = form.printed(from + 1);
  const mayBe = isBetween ? form.mayBe : form.looksLike;
  return !(one.isAbove && !isBetween) && mayBe(one.read, printed) ? printed : one.read;
}

function repairsOfForm(pieces: readonly Piece[], form: LabelForm): Repair[] {
  const found = foundIn(pieces, form);
  return found.flatMap((one, index): Repair[] => {
    if (one === null) return [];
    const after = meant(found[index - 1] ?? null, one, found[index + 1] ?? null, form);
    if (after === one.read) return [];
    return [{ at: one.at, before: one.read, after, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}

/**
 * Labels of articles, clauses and points that are none, or leave their run, between two labels that were read right: 1. 2.
 * 8. 4. is 1. 2. 3. 4., and b) ®) d) is b) c) d). The first and the last of a run have one neighbour, and must look like
 * what is needed: l. 2. is 1. 2.
 */
export const gapLabels = (pieces: readonly Piece[]): Repair[] =>
  LABEL_FORMS.flatMap((form) => repairsOfForm(pieces, form));
