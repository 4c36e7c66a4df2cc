import type { Block } from '../model/block.ts';
import type { DocumentKind } from '../model/document.ts';
import { SIGNS } from './part-signs.ts';

export interface PartKind {
  readonly kind: DocumentKind;
  /** Codes of the signs found for the kind, the heaviest first. */
  readonly signs: readonly string[];
}

/** Signs stand at the beginning of lines; the rest of a long paragraph tells nothing more. */
const WINDOW = 420;
const LAST_WORDS = 200;
/** Much of a long directive is alike; its head and tail tell what it is. */
const MOST_LINES = 1_500;
const LEAST_WEIGHT = 3;

/** Weighs the signs of a part. Without enough of them a part is `other`. */
export function kindOfPart(blocks: readonly Block[]): PartKind {
  const counts = countSigns(linesOf(blocks));
  const weights: Record<DocumentKind, number> = { directive: 0, digest: 0, commentary: 0, other: 0 };
  SIGNS.forEach((sign, i) => {
    weights[sign.kind] += Math.min(counts[i]!, sign.most) * sign.weight;
  });
  const kind = (['directive', 'commentary', 'digest'] as const).reduce((best, next) =>
    weights[next] > weights[best] ? next : best,
  );
  if (weights[kind] < LEAST_WEIGHT) return { kind: 'other', signs: [] };
  const signs = SIGNS.filter((sign, i) => sign.kind === kind && counts[i]! > 0).sort((a, b) => b.weight - a.weight);
  return { kind, signs: signs.map(({ code }) => code) };
}

function countSigns(lines: readonly string[]): number[] {
  const counts = SIGNS.map(() => 0);
  for (const line of lines) {
    SIGNS.forEach((sign, i) => {
      if (counts[i]! < sign.most && sign.pattern.test(line)) counts[i]!++;
    });
  }
  return counts;
}

function linesOf(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.split('\n')
      : block.rows.slice(0, 40).flatMap((row) => row.cells.flatMap((cell) => cell.text.split('\n'))),
  );
  const near =
    lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];
  return near.flatMap(ends).filter((line) => line !== '');
}

/** Beginning of a line, and the end of a long one. */
function ends(line: string): string[] {
  const trimmed = line.trim();
  return trimmed.length <= WINDOW ? [trimmed] : [trimmed.slice(0, WINDOW), trimmed.slice(-LAST_WORDS)];
}
