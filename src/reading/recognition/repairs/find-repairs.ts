import type { RawBlock } from '../../model/block.ts';
import type { Repair } from '../../model/repair.ts';
import { rawTextOf } from '../../normalise/canonicalise.ts';
import { citedRepairs } from './cited-forms.ts';
import { contextRepairs } from './context-repairs.ts';
import { figureRepairs } from './figure-cells.ts';
import { fixedFormRepairs } from './fixed-forms.ts';
import { frameRepairs } from './frame-wording.ts';
import { labelRepairs } from './label-repairs.ts';
import { colonRepairs } from './list-colons.ts';
import { commaRepairs } from './lost-commas.ts';
import { measureRepairs } from './measure-words.ts';
import { recognisedPieces } from './pieces.ts';
import { syllablesKnown } from './shipped-counts.ts';
import type { SyllableCounts } from './syllable-counts.ts';
import { unitRepairs } from './unit-cells.ts';
import { wordBreaks } from './word-breaks.ts';

const overlaps = (one: Repair, other: Repair): boolean =>
  one.at < other.at + other.before.length && other.at < one.at + one.before.length;

/** Without those that want letters of an earlier one; of two at one place the first in the list stays. */
function apart(repairs: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const repair of repairs.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (last === undefined || (!overlaps(last, repair) && last.at !== repair.at)) kept.push(repair);
  }
  return kept;
}

/** What a person decided of the letters at an offset of the raw text: the repair is made, or they are left as read. */
export interface WordingDecision {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly decision: 'made' | 'left';
}

/** Decisions go before everything else, where the text still has the letters they were made of. */
function decided(raw: string, repairs: readonly Repair[], decisions: readonly WordingDecision[]): Repair[] {
  const valid = decisions.filter(({ at, before }) => raw.startsWith(before, at));
  const made = valid
    .filter(({ decision }) => decision === 'made')
    .map(({ at, before, after }): Repair => ({ at, before, after, rule: 'person', confidence: 1, made: true }));
  const isDecided = ({ at, before }: Repair): boolean =>
    valid.some((one) => one.at < at + before.length && at < one.at + Math.max(1, one.before.length));
  return [...repairs.filter((repair) => !isDecided(repair)), ...made].toSorted((a, b) => a.at - b.at);
}

export interface RepairOptions {
  /** Counts of a register, beside those that come with Nhịp. */
  readonly syllables?: SyllableCounts | undefined;
  readonly decisions?: readonly WordingDecision[] | undefined;
}

/**
 * Misread letters of the recognised text, in order: fixed wording and forms, labels that break their sequence, words
 * without the spaces between them, words that do not go with the words beside them. Where two want the same letters, the
 * first of these wins.
 */
export function findRepairs(blocks: readonly RawBlock[], { syllables, decisions = [] }: RepairOptions = {}): Repair[] {
  const pieces = recognisedPieces(blocks);
  const sure = apart([
    ...frameRepairs(pieces),
    ...fixedFormRepairs(pieces),
    ...citedRepairs(pieces),
    ...unitRepairs(pieces),
    ...measureRepairs(pieces),
    ...figureRepairs(pieces),
    ...labelRepairs(pieces),
    ...commaRepairs(pieces),
    ...colonRepairs(pieces),
  ]);
  const model = syllablesKnown(syllables);
  const others = (found: readonly Repair[], known: readonly Repair[]): Repair[] =>
    found.filter((one) => !known.some((other) => overlaps(one, other)));
  const spaced = [...sure, ...others(wordBreaks(pieces, model), sure)];
  const all = [...spaced, ...others(contextRepairs(pieces, model), spaced)];
  return decided(rawTextOf(blocks), all, decisions);
}
