import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { compareCopies } from '../reading/compare/copies/compare-copies.ts';
import { isCut } from '../reading/compare/copies/context.ts';
import type { Difference, Wording } from '../reading/compare/copies/difference.ts';
import { placesOf } from '../reading/compare/copies/places.ts';
import { spanMap } from '../reading/compare/copies/span-map.ts';
import type { Side } from '../reading/compare/side.ts';
import type { ReadResult } from '../reading/model/result.ts';
import type { Span } from '../reading/model/span.ts';
import type { CarriedPlace, ComparedCopies, CopyAnswer, CopyTask, PackedCopy, ReplacingCopy } from './copy-message.ts';
import { prepareDocument } from './prepare-document.ts';
import type { CopyDifference } from './schemas.ts';

/** A thread that compares copies: two whole readings are unpacked and held against one another. */
const port = parentPort!;

port.on('message', (task: CopyTask) => port.postMessage({ answer: answerTo(task) }));

function answerTo(task: CopyTask): CopyAnswer {
  try {
    return task.make === 'comparison'
      ? { made: task.make, comparison: comparisonOf(task) }
      : { made: task.make, replacement: replacementOf(task) };
  } catch {
    return { made: null };
  }
}

interface Unpacked extends Side {
  readonly result: ReadResult;
}

function unpacked({ packed, part }: PackedCopy): Unpacked {
  const result = JSON.parse(gunzipSync(packed).toString('utf8')) as ReadResult;
  return { result, canonical: result.canonical, document: result.documents[part]! };
}

function comparisonOf({ current, other }: CopyTask): ComparedCopies {
  const [a, b] = [unpacked(current), unpacked(other)];
  const { differences, agreement } = compareCopies(a, b);
  return { agreement, differences: differences.map((difference) => shown(difference, a, b)) };
}

const shown = ({ a, b, ...rest }: Difference, sideA: Side, sideB: Side): CopyDifference => ({
  ...rest,
  a: wordingOf(a, sideA),
  b: wordingOf(b, sideB),
});

function wordingOf({ span, context, clause, column, name }: Wording, { canonical: { text } }: Side) {
  const words = (start: number, end: number): string => text.slice(start, end).replaceAll(/[\n\t]/gu, ' ');
  return {
    span,
    before: (isCut(context, span).before ? '… ' : '') + words(context.start, span.start),
    words: words(span.start, span.end),
    after: words(span.end, context.end) + (isCut(context, span).after ? ' …' : ''),
    clause,
    column,
    name,
  };
}

function replacementOf(task: Extract<CopyTask, { make: 'replacement' }>): ReplacingCopy {
  const [from, to] = [unpacked(task.current), unpacked(task.other)];
  const carry = spanMap(from, to);
  const placeAt = placesOf(to);
  const places = task.spans.map((span): CarriedPlace => {
    const found: Span = carry(span);
    const quote = to.canonical.text.slice(found.start, found.end).replaceAll(/\s+/gu, ' ').trim();
    return { span: found, clause: placeAt(found.start).clause?.path ?? null, quote };
  });
  return { document: prepareDocument(to.result, to.document, task.legalValue), places };
}
