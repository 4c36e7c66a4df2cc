import type { Canonical } from '../../reading/model/canonical.ts';
import { toRaw } from '../../reading/normalise/canonicalise.ts';
import type { WordingNote } from '../schemas.ts';

/** Rules of edits that change words; the others only make letters canonical. */
const REPAIRS = new Set(['frame-wording', 'label-sequence', 'word-break', 'context', 'person']);
/** Recognised words less certain than this are marked. */
const UNCERTAIN = 0.8;

/**
 * What a reader of a recognised text should know of single words, in reading order: repaired (with what was read),
 * perhaps misread (with what may be meant), or uncertain. None for other texts.
 */
export function wordingNotes(canonical: Canonical): WordingNote[] {
  const { edits, doubts = [], suggestions = [] } = canonical;
  if (canonical.doubts === undefined) return [];
  const repaired = edits
    .filter(({ rule, after }) => REPAIRS.has(rule) && after !== '')
    .map(({ rule, rawStart, start, before, after }): WordingNote => {
      const span = { start, end: start + after.length };
      return { kind: 'repaired', span, at: rawStart, before, after, rule, confidence: 1 };
    });
  const suggested = suggestions.map(({ rule, start, before, after, confidence }): WordingNote => {
    const span = { start, end: start + before.length };
    return { kind: 'suggested', span, at: toRaw(canonical, span).start, before, after, rule, confidence };
  });
  const known = [...repaired, ...suggested].toSorted((a, b) => a.span.start - b.span.start);
  const uncertain = doubts
    .filter(({ confidence }) => confidence < UNCERTAIN)
    .map(({ start, end, confidence }): WordingNote => {
      const words = canonical.text.slice(start, end);
      const at = toRaw(canonical, { start, end }).start;
      return { kind: 'uncertain', span: { start, end }, at, before: words, after: words, rule: null, confidence };
    });
  const isKnown = lookup(known);
  return [...known, ...uncertain.filter(({ span }) => !isKnown(span.start, span.end))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Whether any of the notes, sorted by their start and apart from each other, touches a range. */
function lookup(notes: readonly WordingNote[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < notes.length && notes[next]!.span.end <= start) next++;
    return next < notes.length && notes[next]!.span.start < end;
  };
}
