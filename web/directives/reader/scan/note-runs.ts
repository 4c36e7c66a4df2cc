import type { WordingNote } from '../../../../src/directives/schemas.ts';

/** A stretch of text with the note that its letters have, if any. */
export interface NotedRun {
  readonly start: number;
  readonly text: string;
  readonly note: WordingNote | null;
}

/** Cuts a text that begins at `start` of the canonical text where notes begin and end; together the runs are the text. */
export function noteRuns(start: number, text: string, notes: readonly WordingNote[]): NotedRun[] {
  const end = start + text.length;
  const runs: NotedRun[] = [];
  let at = start;
  const put = (to: number, note: WordingNote | null): void => {
    if (to > at) runs.push({ start: at, text: text.slice(at - start, to - start), note });
    at = Math.max(at, to);
  };
  for (const note of notes.filter(({ span }) => span.start < end && span.end > start)) {
    put(Math.max(at, Math.min(end, note.span.start)), null);
    put(Math.min(end, note.span.end), note);
  }
  put(end, null);
  return runs;
}
