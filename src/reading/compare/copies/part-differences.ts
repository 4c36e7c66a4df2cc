import { type Span, span } from '../../model/span.ts';
import type { Side } from '../side.ts';
import { alignWords } from './align-words.ts';
import type { Danger, Difference, Part, Wording } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { fieldDifferences, locate } from './metadata-differences.ts';
import { segmentWords } from './streams.ts';
import { missingParts } from './missing-parts.ts';
import { type LoneLines, loneLines } from './surroundings.ts';
import { copied, describe } from './text-differences.ts';
import { tidyHunks } from './tidy-hunks.ts';
import { keyList, type Word, wordsIn } from './word.ts';

/** Differences of the parts around the text: title and recipients word by word, metadata field by field, lone lines. */
export function partDifferences(a: Side, b: Side, evidence: Evidence): Difference[] {
  return [
    ...wordByWord(a, b, 'title', titleWords, evidence),
    ...wordByWord(a, b, 'recipients', recipientWords, evidence),
    ...fieldDifferences(a, b).map((field) => partDifference(field.part, field.danger, [a, field.a], [b, field.b])),
    ...missingParts(a, b).map(({ part, span: found }) => partDifference(part, 'passage', [a, found], [b, null])),
    ...missingParts(b, a).map(({ part, span: found }) => partDifference(part, 'passage', [a, null], [b, found])),
    ...strayLines(a, b).map((line) => partDifference(line.part, 'surroundings', [a, line.span], [b, null])),
    ...strayLines(b, a).map((line) => partDifference(line.part, 'surroundings', [a, null], [b, line.span])),
  ];
}

/** Titles were compared word by word. */
const strayLines = (side: Side, other: Side): LoneLines[] =>
  loneLines(side, other).filter(({ part }) => part !== 'title');

const recipientWords = (side: Side): Word[] => segmentWords(side, ['recipients']);

/** The words of the title alone, wherever the copy prints it. */
function titleWords(side: Side): Word[] {
  const { metadata, anchors } = side.document;
  const anchor = anchors.find(({ field }) => field === 'title')?.span;
  const found = anchor && metadata.title !== null ? (locate(side, anchor, metadata.title) ?? anchor) : null;
  return found ? wordsIn(side.canonical.text.slice(found.start, found.end), found.start) : [];
}

/** Only where both copies have the part: what one lacks whole is told once. */
function wordByWord(a: Side, b: Side, part: Part, of: (side: Side) => Word[], evidence: Evidence): Difference[] {
  const [inA, inB] = [copied(a, of(a)), copied(b, of(b))];
  if (inA.words.length === 0 || inB.words.length === 0) return [];
  const hunks = tidyHunks(inA.words, inB.words, alignWords(keyList(inA.words), keyList(inB.words)));
  const found = hunks.map(describe(inA, inB, part, evidence));
  return part === 'recipients' ? found.map(asBody) : found;
}

/** Recipients are bodies, whatever the words that name them. */
const asBody = (found: Difference): Difference => (found.danger === 'wording' ? { ...found, danger: 'body' } : found);

type Found = readonly [side: Side, at: Span | null];

function partDifference(part: Part, danger: Danger, a: Found, b: Found): Difference {
  const [left, right] = [wordingOf(part, a), wordingOf(part, b)];
  return {
    id: [left, right].map(({ span: at }) => `${at.start}-${at.end}`).join('-'),
    danger,
    change: a[1] === null ? 'only-b' : b[1] === null ? 'only-a' : 'replaced',
    part,
    a: left,
    b: right,
    suggestion: null,
  };
}

function wordingOf(part: Part, [{ canonical, document }, found]: Found): Wording {
  const { start, end } = document.span;
  const at = found ?? (part === 'signature' || part === 'recipients' ? span(end, end) : span(start, start));
  const words = canonical.text.slice(at.start, at.end);
  return { span: at, words, context: at, clause: null, column: null, name: null };
}
