import type { Block } from '../model/block.ts';
import type { DocumentKind } from '../model/document.ts';
import { type Sign, SIGNS } from './part-signs.ts';

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

/** Signs at the beginning of a line, but those that many lines of every text bear. */
const isRareOpening = ({ pattern, weight }: Sign): boolean => pattern.source.startsWith('^') && weight >= 1;
const OFTEN = SIGNS.map((sign, i) => ({ sign, i })).filter(({ sign }) => !isRareOpening(sign));
const RARE = SIGNS.map((sign, i) => ({ sign, i })).filter(({ sign }) => isRareOpening(sign));
/** All rare openings as one pattern for each kind of letters: most lines bear none, and one look tells it. */
const ANY_RARE = [...Map.groupBy(RARE, ({ sign }) => sign.pattern.flags)].map(
  ([flags, signs]) => new RegExp(signs.map(({ sign }) => sign.pattern.source).join('|'), flags),
);

function countSigns(lines: readonly string[]): number[] {
  const counts = SIGNS.map(() => 0);
  const count = ({ sign, i }: { readonly sign: Sign; readonly i: number }, line: string): void => {
    if (counts[i]! >= sign.most || (sign.ending && !line.endsWith(sign.ending))) return;
    if (sign.pattern.test(line)) counts[i]!++;
  };
  for (const line of lines) {
    for (const each of OFTEN) count(each, line);
    if (ANY_RARE.some((pattern) => pattern.test(line))) for (const each of RARE) count(each, line);
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
