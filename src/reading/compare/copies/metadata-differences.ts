import { dateAt } from '../../facts/deadline-date.ts';
import type { MetadataField } from '../../model/document.ts';
import { type Span, span } from '../../model/span.ts';
import { fold, foldLetters } from '../../normalise/fold.ts';
import type { Side } from '../side.ts';
import type { Danger, Part } from './difference.ts';
import { wordsIn } from './word.ts';

/** A field of the metadata that two copies give differently, with its words. */
export interface FieldDifference {
  readonly danger: Danger;
  readonly part: Part;
  readonly a: Span;
  readonly b: Span;
}

type Compared = Extract<MetadataField, 'symbol' | 'issuedOn' | 'issuer' | 'place' | 'signatory' | 'type'>;

const FIELDS: readonly (readonly [Compared, Danger, Part])[] = [
  ['symbol', 'symbol', 'letterhead'],
  ['issuedOn', 'date', 'letterhead'],
  ['issuer', 'body', 'letterhead'],
  ['place', 'wording', 'letterhead'],
  ['type', 'wording', 'title'],
  ['signatory', 'person', 'signature'],
];

/** Fields that both copies state, and not alike. What only one states is told by the lines that the other has not. */
export const fieldDifferences = (a: Side, b: Side): FieldDifference[] =>
  FIELDS.flatMap(([field, danger, part]): FieldDifference[] => {
    const [inA, inB] = [a.document.metadata[field], b.document.metadata[field]];
    if (inA === null || inB === null || sameWords(inA, inB)) return [];
    return [{ danger, part, a: spanOf(a, field, inA), b: spanOf(b, field, inB) }];
  });

const sameWords = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

function spanOf(side: Side, field: MetadataField, value: string): Span {
  const anchor = side.document.anchors.find((found) => found.field === field)?.span;
  if (!anchor) return span(side.document.span.start, side.document.span.start);
  return (field === 'issuedOn' ? dateIn(side, anchor) : locate(side, anchor, value)) ?? anchor;
}

/** The words of a value inside its anchor; null when the anchor words it in another way. */
export function locate({ canonical }: Side, anchor: Span, value: string): Span | null {
  const words = wordsIn(canonical.text.slice(anchor.start, anchor.end), anchor.start);
  const wanted = wordsIn(value, 0).map(({ key }) => key);
  const at = words.findIndex((_, from) => wanted.every((key, i) => words[from + i]?.key === key));
  return at < 0 || wanted.length === 0 ? null : span(words[at]!.start, words[at + wanted.length - 1]!.end);
}

function dateIn({ canonical }: Side, { start, end }: Span): Span | null {
  const folded = foldLetters(canonical.text.slice(start, end)).replaceAll('\n', ' ');
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = dateAt(folded, index, false);
    if (date?.precision === 'day') return span(start + date.start, start + date.end);
  }
  return null;
}
