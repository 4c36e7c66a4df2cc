import { slice } from './word-file.ts';

/** One property and its operand ([MS-DOC] 2.6.1, Sprm). */
export interface Modifier {
  readonly code: number;
  readonly operand: DataView;
}

/** Bytes of the operand by the three highest bits of the code; 6 is told by the operand itself. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3];
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** Properties in order; what is cut off at the end is left out. */
export function* modifiersOf(list: DataView): Generator<Modifier> {
  let at = 0;
  while (at + 3 <= list.byteLength) {
    const code = list.getUint16(at, true);
    const fixed = SIZES[code >> 13]!;
    const [skip, size] = fixed === null ? variable(list, at + 2, code) : [0, fixed];
    if (at + 2 + skip + size > list.byteLength) return;
    yield { code, operand: slice(list, at + 2 + skip, size) };
    at += 2 + skip + size;
  }
}

/** How many bytes tell the length, and the length. */
function variable(list: DataView, at: number, code: number): [skip: number, size: number] {
  if (code === TABLE_DEFINITION) return at + 2 > list.byteLength ? [2, 0] : [2, list.getUint16(at, true) - 1];
  const size = list.getUint8(at);
  return code === TABS && size === 255 ? [1, list.byteLength - at - 1] : [1, size];
}
