import type { Doubt, ReadWarning } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import type { MetadataField, ReadDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { doubtsIn } from './doubt.ts';

type Structure = Omit<ReadDocument, 'facts'>;

/** Numbers and days are written or stamped by hand into the space left for them; words less certain are not trusted. */
const TRUSTED = 0.8;
/** A number in one word with the letters of its symbol was printed with them: a hand leaves a gap. Coarse print is less certain. */
const PRINTED = /^\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}/-]{1,30}(?:TTg|TTr)?$/u;
const TRUSTED_PRINTED = 0.65;
/** A doubtful word with a digit, or with nothing that is a letter, may be the number itself. */
const MAY_BE_NUMBER = /\d|^[^\p{L}]+$/u;
/** Methods of fields that stand in a sentence about the document. */
const SENTENCE = /\.introduction$/u;
/** How far into a document its letterhead reaches, characters. */
const LETTERHEAD_REACH = 700;
/** Lines in which a letterhead has its number and its date (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const LINES: readonly (readonly [field: 'symbol' | 'issuedOn', line: RegExp])[] = [
  ['symbol', /^S[ốôo]\s{0,3}[:.].{0,60}[/-].{0,40}$/imu],
  ['issuedOn', /^.{2,40}\bng[àa]y.{0,20}th[áa]ng.{0,20}n[ăa]m.{0,12}$/imu],
];

const isDoubtful = ({ text, doubts = [] }: Canonical, span: Span): boolean =>
  doubtsIn(doubts, span).some(({ start, end, confidence }: Doubt) => {
    const word = text.slice(start, end);
    return MAY_BE_NUMBER.test(word) && confidence < (PRINTED.test(word) ? TRUSTED_PRINTED : TRUSTED);
  });

/** The symbol stands above its line too, as in the table of a portal, in print that was read without doubt. */
function isBorneOut({ metadata: { symbol }, span }: Structure, { text, doubts = [] }: Canonical, line: Span): boolean {
  if (symbol === null) return false;
  const at = text.slice(span.start, line.start).indexOf(symbol);
  const above = { start: span.start + at, end: span.start + at + symbol.length };
  return at >= 0 && doubtsIn(doubts, above).every(({ confidence }) => confidence >= TRUSTED);
}

/** Where the letterhead has the field, read or not; null where a sentence tells it, which nobody writes by hand. */
function placeOf({ anchors, span }: Structure, { text }: Canonical, field: MetadataField, line: RegExp): Span | null {
  const anchor = anchors.find((one) => one.field === field);
  if (anchor !== undefined) return SENTENCE.test(anchor.method) ? null : anchor.span;
  const found = line.exec(text.slice(span.start, Math.min(span.end, span.start + LETTERHEAD_REACH)));
  return found === null ? null : { start: span.start + found.index, end: span.start + found.index + found[0].length };
}

/**
 * Leaves number and date of a recognised document empty where they were written by hand or cannot be trusted, with the
 * warning 'check-handwriting': an officer types them in, nothing is guessed.
 */
export function leaveHandwritingEmpty(structure: Structure, canonical: Canonical): Structure {
  if (canonical.doubts === undefined || structure.kind !== 'directive') return structure;
  const warnings: ReadWarning[] = [];
  let { metadata, anchors } = structure;
  for (const [field, line] of LINES) {
    const place = placeOf(structure, canonical, field, line);
    if (place === null || (metadata[field] !== null && !isDoubtful(canonical, place))) continue;
    if (field === 'symbol' && isBorneOut(structure, canonical, place)) continue;
    metadata = { ...metadata, [field]: null };
    anchors = anchors.filter((anchor) => anchor.field !== field);
    warnings.push({ code: 'check-handwriting', span: place, values: { field } });
  }
  return { ...structure, metadata, anchors, warnings: [...structure.warnings, ...warnings] };
}
