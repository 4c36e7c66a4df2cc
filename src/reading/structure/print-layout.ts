import type { Item, Line } from './line.ts';

const MOST_MEASURED = 4_000;

/** How the lines of a paragraph stand in this document. */
export interface PrintLayout {
  /** Usual distance from line to line, in points; 0 when the format does not tell where lines stand. */
  readonly pitch: number;
  /** Indent of most wrapped lines; null when the format does not tell, or lines stand everywhere. */
  readonly margin: number | null;
}

export function printLayout(items: readonly Item[]): PrintLayout {
  const lines = items.slice(0, MOST_MEASURED).filter((item) => item.kind === 'line');
  return { pitch: usualPitch(lines), margin: usualIndent(lines) };
}

function usualPitch(lines: readonly Line[]): number {
  const pitches: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (!before.box || !line.box || before.page !== line.page) continue;
    const pitch = line.box.y - before.box.y;
    if (pitch > 4 && pitch < 60) pitches.push(pitch);
  }
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 3)] ?? 0;
}

function usualIndent(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  let measured = 0;
  for (const { indent, goesOn, look } of lines) {
    if (indent === null || !goesOn || look.align === 'center') continue;
    measured++;
    counts.set(Math.round(indent), (counts.get(Math.round(indent)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 3 >= measured ? most[0] : null;
}
