import type { LooseCell, LooseRow } from '../word/table.ts';
import type { Modifier } from './modifiers.ts';

const DEFINITION = 0xd608;
const HEADER = 0x3404;
const BORDERS_97 = 0xd605;
const BORDERS = 0xd613;
const CELL_BORDERS = new Set([0xd620, 0xd62f, 0xd61a, 0xd61b, 0xd61c, 0xd61d]);
const STYLE = 0x563a;
const CELL_SIZE = 20;
const NO_BORDER = 0xffff_ffff;

/** What the end of a row tells of it ([MS-DOC] 2.9.321, TDefTableOperand). */
export interface RowFacts {
  readonly edges: readonly number[];
  readonly merges: readonly Pick<LooseCell, 'horizontal' | 'vertical'>[];
  readonly header: boolean;
  readonly ruled: boolean;
  /** Number of the table style. */
  readonly style: number | null;
}

export function rowFacts(modifiers: readonly Modifier[]): RowFacts {
  const last = (code: number) => modifiers.findLast((each) => each.code === code)?.operand;
  const definition = last(DEFINITION);
  return {
    ...(definition ? columnsOf(definition) : { edges: [], merges: [] }),
    header: (last(HEADER)?.getUint8(0) ?? 0) !== 0,
    ruled: modifiers.some(drawsLines),
    style: last(STYLE)?.getUint16(0, true) ?? null,
  };
}

function columnsOf(definition: DataView): Pick<RowFacts, 'edges' | 'merges'> {
  const count = definition.getUint8(0);
  const edges = Array.from({ length: count + 1 }, (_, i) => definition.getInt16(1 + i * 2, true));
  const cells = 1 + (count + 1) * 2;
  const merges = Array.from({ length: count }, (_, i) => {
    const at = cells + i * CELL_SIZE;
    return at + 2 <= definition.byteLength ? mergeOf(definition.getUint16(at, true)) : {};
  });
  return { edges, merges };
}

/** Bits of TC80: the first of cells joined sideways, a later one; joined downwards, the first of those. */
const mergeOf = (flags: number): Pick<LooseCell, 'horizontal' | 'vertical'> => ({
  ...(flags & 0x3 && { horizontal: flags & 0x2 ? 'continue' : 'restart' }),
  ...(flags & 0x60 && { vertical: flags & 0x40 ? 'restart' : 'continue' }),
});

/** Whether a modifier draws a line around cells. */
export function drawsLines({ code, operand }: Modifier): boolean {
  if (code === BORDERS_97) return linesIn(operand, 0, 4, 2);
  if (code === BORDERS) return linesIn(operand, 0, 8, 5);
  if (CELL_BORDERS.has(code)) return operand.byteLength > 4;
  return code === DEFINITION && cellsDrawLines(operand);
}

/** A border is told by its width, colour and type; type 0 is none. */
function linesIn(operand: DataView, from: number, size: number, type: number): boolean {
  for (let at = from; at + size <= operand.byteLength; at += size) {
    if (operand.getUint32(at, true) !== NO_BORDER && operand.getUint8(at + type) !== 0) return true;
  }
  return false;
}

function cellsDrawLines(definition: DataView): boolean {
  const count = definition.getUint8(0);
  for (let i = 0; i < count; i++) {
    const at = 1 + (count + 1) * 2 + i * CELL_SIZE + 4;
    if (at + 16 > definition.byteLength) return false;
    if ([0, 4, 8, 12].some((side) => isLine(definition.getUint32(at + side, true)))) return true;
  }
  return false;
}

/** Brc80: width, type, colour, space. */
const isLine = (border: number): boolean => border !== NO_BORDER && ((border >> 8) & 0xff) !== 0;

export const looseRow = (facts: RowFacts, cells: readonly LooseCell['paragraphs'][]): LooseRow => ({
  cells: cells.map((paragraphs, i) => ({ paragraphs, ...facts.merges[i] })),
  edges: facts.edges,
  header: facts.header,
});
