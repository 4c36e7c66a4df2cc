import type { Hunk } from './hunk.ts';
import { CELL_END, isNumber, type Word } from './word.ts';

/** Equal words between two changes that people read as one change ("Thông tin [và] Truyền thông"). */
const LONGEST_BRIDGE = 2;

/** Hunks as people would draw them: joined over small words, never over the end of a cell, without what is mere spacing. */
export function tidyHunks(a: readonly Word[], b: readonly Word[], hunks: readonly Hunk[]): Hunk[] {
  return joined(
    a,
    b,
    hunks.flatMap((hunk) => splitAtCells(a, b, hunk)),
  )
    .filter((hunk) => !isSpacing(a, b, hunk))
    .map((hunk) => slid(a, b, hunk));
}

/** A hunk that spans cells is one hunk a cell; the ends of cells alone are nothing. */
function splitAtCells(a: readonly Word[], b: readonly Word[], hunk: Hunk): Hunk[] {
  const [inA, inB] = [cellsOf(a, hunk.a, hunk.aEnd), cellsOf(b, hunk.b, hunk.bEnd)];
  return Array.from({ length: Math.max(inA.length, inB.length) }, (_, i) =>
    pair(inA[i] ?? [hunk.aEnd, hunk.aEnd], inB[i] ?? [hunk.bEnd, hunk.bEnd]),
  ).filter(hasWords);
}

type Range = readonly [number, number];
const pair = ([a, aEnd]: Range, [b, bEnd]: Range): Hunk => ({ a, aEnd, b, bEnd });
const hasWords = ({ a, aEnd, b, bEnd }: Hunk): boolean => aEnd > a || bEnd > b;

function cellsOf(words: readonly Word[], from: number, end: number): Range[] {
  const cells: Range[] = [];
  let start = from;
  for (let at = from; at < end; at++) {
    if (words[at]!.key !== CELL_END) continue;
    cells.push([start, at]);
    start = at + 1;
  }
  return [...cells, [start, end]];
}

function joined(a: readonly Word[], b: readonly Word[], hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last && isBridged(a, b, last, hunk)) result[result.length - 1] = { ...hunk, a: last.a, b: last.b };
    else result.push(hunk);
  }
  return result;
}

function isBridged(a: readonly Word[], b: readonly Word[], last: Hunk, next: Hunk): boolean {
  const bridge = a.slice(last.aEnd, next.a);
  if (bridge.length > LONGEST_BRIDGE || next.b - last.bEnd !== bridge.length) return false;
  const edits = [last, next].map((hunk) => Math.max(hunk.aEnd - hunk.a, hunk.bEnd - hunk.b));
  if (bridge.length > 0 && edits.some((size) => size < bridge.length)) return false;
  const broken = [...a.slice(last.aEnd, next.a + 1), ...b.slice(last.bEnd, next.b + 1)].some((word) => word.afterBreak);
  return !bridge.some((word) => word.key === CELL_END || isNumber(word)) && !(broken && bridge.length > 0);
}

/** The same letters, cut into words in another way; a new gap between two digits is no mere spacing. */
function isSpacing(a: readonly Word[], b: readonly Word[], hunk: Hunk): boolean {
  const [inA, inB] = [a.slice(hunk.a, hunk.aEnd), b.slice(hunk.b, hunk.bEnd)];
  if (together(inA) !== together(inB)) return false;
  return ![...inA, ...inB].some(isNumber) || digitGroups(inA) === digitGroups(inB);
}

const together = (words: readonly Word[]): string => words.map(({ key }) => key).join('');

const digitGroups = (words: readonly Word[]): string =>
  words
    .map(({ key }) => key)
    .join(' ')
    .match(/\d[\d.,/]*/gu)
    ?.join(' ') ?? '';

/**
 * Words that only one copy has can often be cut in several ways ("Bộ [A, Bộ] B" or "[Bộ A], Bộ B"); the way that begins
 * behind punctuation is the one people see.
 */
function slid(a: readonly Word[], b: readonly Word[], hunk: Hunk): Hunk {
  if (hunk.b === hunk.bEnd) {
    const by = slideOf(a, hunk.a, hunk.aEnd);
    return { a: hunk.a - by, aEnd: hunk.aEnd - by, b: hunk.b - by, bEnd: hunk.bEnd - by };
  }
  if (hunk.a === hunk.aEnd) {
    const by = slideOf(b, hunk.b, hunk.bEnd);
    return { a: hunk.a - by, aEnd: hunk.aEnd - by, b: hunk.b - by, bEnd: hunk.bEnd - by };
  }
  return hunk;
}

/** How many words to go back; 0 when it already begins well or cannot. */
function slideOf(words: readonly Word[], start: number, end: number): number {
  let by = 0;
  while (!words[start - by]!.afterBreak) {
    const before = words[start - by - 1];
    if (!before || before.key !== words[end - by - 1]!.key || before.key === CELL_END) return 0;
    by++;
  }
  return by;
}
