import { chooseLabel, type Choice, type Frame } from './choose-label.ts';
import type { Label } from './labels/label.ts';
import { type Level, learnNesting, levelOf } from './nesting.ts';
import { kindOf, type Node } from './node.ts';
import { joinPassages } from './paragraphs.ts';
import { quotedPassages } from './quoted.ts';
import { joinGrids } from './tables/join-grids.ts';
import { readTable } from './tables/read-table.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

/** Clauses of one scope, and what stands above its first clause. */
export interface Tree {
  readonly roots: readonly Node[];
  readonly loose: readonly Passage[];
}

/**
 * Builds the tree of one scope. Every passage either opens a clause, or belongs to the clause that is open, or stands
 * above the first one. Never throws.
 *
 * @param top what the scope hangs under: an annex; null at the root.
 */
export function buildTree(printed: readonly Unit[], top: Node | null): Tree {
  const units = joinGrids(printed);
  const quoted = quotedPassages(units);
  const nests = learnNesting(firstReadings(units));
  const roots: Node[] = [];
  const loose: Passage[] = [];
  const stack: Frame[] = [frameOf(top, '')];
  const grids = units.filter((unit) => unit.kind === 'grid').length;
  let tables = 0;
  for (const unit of units) {
    if (unit.kind === 'stray') continue;
    if (unit.kind === 'grid') {
      tables++;
      const under = stack.at(-1)!.node;
      attach(readTable(unit.table, { under, annex: top, number: tables, alone: grids === 1 }), roots, under);
      continue;
    }
    const choice = quoted.has(unit) ? null : chooseLabel(unit, stack, nests);
    if (choice) open(choice, unit, stack, roots);
    else addText(unit, stack.at(-1)!.node, loose);
  }
  return { roots, loose };
}

const firstReadings = (units: readonly Unit[]): Label[] =>
  units.flatMap((unit) => (isPassage(unit) && unit.labels[0] ? [unit.labels[0]] : []));

function open({ label, parent, confidence }: Choice, passage: Passage, stack: Frame[], roots: Node[]): void {
  stack.length = parent + 1;
  const frame = stack[parent]!;
  const level = levelOf(label);
  const node: Node = {
    kind: kindOf(label.form),
    label,
    printed: label.printed,
    token: label.ordinal === 0 ? countBullet(frame, label) : label.token,
    parent: frame.node,
    children: [],
    passages: [passage],
    start: passage.start,
    page: passage.page,
    confidence,
    atRoot: label.form === 'article',
  };
  frame.runs.set(level, label);
  attach([node], roots, frame.node);
  if (node.atRoot) stack[0]!.across.set(level, label);
  stack.push(frameOf(node, level));
}

const frameOf = (node: Node | null, level: Level): Frame => ({
  node,
  level,
  runs: new Map(),
  bullets: new Map(),
  across: new Map(),
});

const SIGNS: Readonly<Record<string, string>> = { dash: '-', plus: '+', star: '*' };

function countBullet(frame: Frame, label: Label): string {
  const sign = SIGNS[label.form] ?? '-';
  const count = (frame.bullets.get(sign) ?? 0) + 1;
  frame.bullets.set(sign, count);
  return sign + count;
}

function attach(nodes: readonly Node[], roots: Node[], parent: Node | null): void {
  (parent ? parent.children : roots).push(...nodes);
}

/** Text without a label: the rest of a wrapped line, or one more paragraph of the open clause. */
function addText(passage: Passage, node: Node | null, loose: Passage[]): void {
  const own = node ? node.passages : loose;
  const before = own.at(-1);
  if (!passage.begins && before && (node === null || node.children.length === 0))
    own[own.length - 1] = joinPassages(before, passage);
  else own.push(passage);
}
