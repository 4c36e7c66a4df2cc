import type { Item } from './line.ts';

const MOST_MEASURED = 4_000;

/** Usual distance from line to line within paragraphs, in points; 0 when the format does not tell where lines stand. */
export function usualPitch(items: readonly Item[]): number {
  const pitches: number[] = [];
  for (let i = 1; i < items.length && pitches.length < MOST_MEASURED; i++) {
    const [before, line] = [items[i - 1]!, items[i]!];
    if (before.kind !== 'line' || line.kind !== 'line' || !before.box || !line.box || before.page !== line.page)
      continue;
    const pitch = line.box.y - before.box.y;
    if (pitch > 4 && pitch < 60) pitches.push(pitch);
  }
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 3)] ?? 0;
}
