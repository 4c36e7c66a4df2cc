import { type SelectionEnd, selectedSpan, textOf } from '../text/selection-span.ts';
import type { TextSpan } from '../text/mark-runs.ts';

export interface LeafSelection {
  readonly span: TextSpan;
  readonly quote: string;
  /** Where the popover goes, within the leaf. */
  readonly top: number;
  readonly left: number;
}

/** Longest quotation of a fact, in letters. */
const LONGEST = 4000;

/** The run an end of the selection stands in; null outside of the document's words. */
function endOf(node: Node | null, offset: number): SelectionEnd | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const run = element?.closest<HTMLElement>('[data-at]');
  if (!run) return null;
  return { runStart: Number(run.dataset.at), offset: node === run || node instanceof Element ? 0 : offset };
}

/** Every drawn run with its place: the same letters as in the canonical text. */
const drawnRuns = (leaf: Element) =>
  [...leaf.querySelectorAll<HTMLElement>('[data-at]')].map((run) => {
    const start = Number(run.dataset.at);
    const text = run.textContent;
    return { span: { start, end: start + text.length }, text };
  });

/** What is selected within the leaf, in the canonical text; null when nothing of the document is. */
export function readSelection(leaf: HTMLElement, selection: Selection | null): LeafSelection | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !leaf.contains(selection.anchorNode))
    return null;
  const first = endOf(selection.anchorNode, selection.anchorOffset);
  const last = endOf(selection.focusNode, selection.focusOffset);
  if (!first || !last) return null;
  const runs = drawnRuns(leaf);
  const span = selectedSpan([first, last], runs);
  if (!span || span.end - span.start > LONGEST) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const frame = leaf.getBoundingClientRect();
  const quote = textOf(mergeRuns(runs), span);
  return {
    span,
    quote,
    top: box.bottom - frame.top + 8,
    left: Math.max(8, Math.min(box.left - frame.left, frame.width - 380)),
  };
}

/** Runs that touch are one piece, so that a quotation over a mark has no space it does not have. */
function mergeRuns(runs: ReturnType<typeof drawnRuns>) {
  const pieces: { span: { start: number; end: number }; text: string }[] = [];
  for (const { span, text } of runs.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = pieces.at(-1);
    if (last?.span.end === span.start) {
      last.span.end = span.end;
      last.text += text;
    } else pieces.push({ span: { ...span }, text });
  }
  return pieces;
}
