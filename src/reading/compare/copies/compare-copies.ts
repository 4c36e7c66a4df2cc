import type { Side } from '../side.ts';
import { alignWords } from './align-words.ts';
import { type CopyComparison, DANGERS, type Difference } from './difference.ts';
import { evidenceFrom } from './evidence.ts';
import type { Hunk } from './hunk.ts';
import { mirrored } from './mirror.ts';
import { takeMoved } from './moved.ts';
import { withoutMovedCells } from './moved-cells.ts';
import { partDifferences } from './part-differences.ts';
import { aroundWords, textWords } from './streams.ts';
import { type Copied, copied, describe } from './text-differences.ts';
import { tidyHunks } from './tidy-hunks.ts';
import { keyList, keysOf } from './word.ts';

/**
 * Every difference of two copies (hai bản) of one document that is not mere case, spacing, punctuation or tone placement,
 * worst first. Recognition errors are fluent ("khoá XIII về" becomes "khoá XII và"): only a second copy reveals them.
 * The text is compared word by word across clauses and cells; title, letterhead, recipients and signature each for
 * itself, because they stand in another order in every copy. Near linear in the length of both.
 */
export function compareCopies(a: Side, b: Side): CopyComparison {
  const [inA, inB] = [copied(a, textWords(a)), copied(b, textWords(b))];
  // Which of two equally good alignments is found depends on the order of the copies; one order makes it symmetric.
  return standsFirst(inB, inA) ? mirrored(compareInOrder(inB, inA)) : compareInOrder(inA, inB);
}

/** By their words; copies that differ only around the text (a title, a recipient) by all that they print. */
function standsFirst(one: Copied, other: Copied): boolean {
  const [keys, otherKeys] = [keysOf(one.words), keysOf(other.words)];
  return keys === otherKeys ? one.side.canonical.text < other.side.canonical.text : keys < otherKeys;
}

function compareInOrder(a: Copied, b: Copied): CopyComparison {
  const evidence = evidenceFrom(a.words, b.words);
  const { hunks, moved } = hunksOf(a, b);
  const differences = [
    ...hunks.map(describe(a, b, 'text', evidence)),
    ...moved.map(describe(a, b, 'text', evidence, 'moved')),
    ...partDifferences(a.side, b.side, evidence),
  ];
  return { differences: differences.sort(worstFirst), agreement: agreementOf(a, b, hunks) };
}

interface Hunks {
  readonly hunks: readonly Hunk[];
  readonly moved: readonly Hunk[];
}

/**
 * Words around the text may be text in the other copy (a title set as the first paragraph): they are looked at when a
 * run seems to be missing, and for nothing else.
 */
function hunksOf(a: Copied, b: Copied): Hunks {
  const [endA, endB] = [a.words.length, b.words.length];
  const [allA, allB] = [
    [...a.words, ...aroundWords(a.side)],
    [...b.words, ...aroundWords(b.side)],
  ];
  const aligned = tidyHunks(a.words, b.words, alignWords(keyList(a.words), keyList(b.words)));
  const found = withoutMovedCells(a.words, b.words, aligned);
  const around: Hunk[] = [
    { a: endA, aEnd: allA.length, b: endB, bEnd: endB },
    { a: endA, aEnd: endA, b: endB, bEnd: allB.length },
  ];
  const { left, runs, inside } = takeMoved(allA, allB, [...found, ...around]);
  const isText = (hunk: Hunk): boolean =>
    hunk.aEnd <= endA && hunk.bEnd <= endB && (hunk.aEnd > hunk.a || hunk.bEnd > hunk.b);
  return {
    hunks: [...left, ...tidyHunks(allA, allB, inside)].filter(isText),
    moved: runs.filter((run) => run.aEnd <= endA && run.bEnd <= endB),
  };
}

function agreementOf(a: Copied, b: Copied, hunks: readonly Hunk[]): number {
  const all = a.words.length + b.words.length;
  const differing = hunks.reduce((sum, hunk) => sum + hunk.aEnd - hunk.a + hunk.bEnd - hunk.b, 0);
  return all === 0 ? 1 : 1 - differing / all;
}

const worstFirst = (one: Difference, other: Difference): number =>
  DANGERS.indexOf(one.danger) - DANGERS.indexOf(other.danger) ||
  one.a.span.start - other.a.span.start ||
  one.b.span.start - other.b.span.start;
