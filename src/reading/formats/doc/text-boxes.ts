import { PART, type Story, type WordFile } from './word-file.ts';

/** Text boxes of the main text, by the place that each hangs on. */
export interface TextBoxes {
  /** Those that hang on a stretch of the text, in order. */
  readonly between: (start: number, end: number) => readonly Story[];
  /** Those of which no place is known: they belong to a group of shapes. */
  readonly loose: readonly Story[];
}

export const NO_BOXES: TextBoxes = { between: () => [], loose: [] };

/** Bytes of a place in a list of places; of what is told of a box (FTXBXS), and of an anchor (SPA). */
const PLACE = 4;
const BOX = 22;
const ANCHOR = 26;
/** Within FTXBXS: whether the box is free to be used again, and the shape that it belongs to. */
const REUSABLE = 8;
const SHAPE = 14;

/** Number of things in a list of places ([MS-DOC] 2.2.2): one place more than things. */
const countOf = (part: DataView, size: number): number =>
  Math.max(0, Math.floor((part.byteLength - PLACE) / (PLACE + size)));

interface Box extends Story {
  readonly shape: number;
}

function boxesOf(file: WordFile): Box[] {
  const part = file.part(PART.boxes);
  const count = countOf(part, BOX);
  const { start, end } = file.stories.boxes;
  const at = (index: number): number => Math.min(end, start + part.getUint32(index * PLACE, true));
  // No unit is in two boxes, whatever the file says.
  let done = start;
  return Array.from({ length: count }, (_, index) => {
    const told = (count + 1) * PLACE + index * BOX;
    const isUsed = part.getUint16(told + REUSABLE, true) === 0;
    const box = { start: Math.max(done, at(index)), end: at(index + 1), shape: part.getUint32(told + SHAPE, true) };
    done = Math.max(done, box.end);
    return { box, isUsed };
  }).flatMap(({ box, isUsed }) => (isUsed && box.end > box.start ? [box] : []));
}

/** Places of the main text that shapes hang on. */
function anchorsOf(file: WordFile): Map<number, number> {
  const part = file.part(PART.anchors);
  const count = countOf(part, ANCHOR);
  return new Map(
    Array.from({ length: count }, (_, index) => [
      part.getUint32((count + 1) * PLACE + index * ANCHOR, true),
      part.getUint32(index * PLACE, true),
    ]),
  );
}

/** @throws {RangeError} when their lists are damaged. */
export function textBoxes(file: WordFile): TextBoxes {
  const anchors = anchorsOf(file);
  const boxes = boxesOf(file).map(({ shape, ...box }) => ({
    box,
    anchor: anchors.get(shape) ?? file.stories.main.end,
  }));
  const inOrder = boxes.toSorted((a, b) => a.anchor - b.anchor);
  const firstFrom = (place: number): number => firstIndex(inOrder, ({ anchor }) => anchor >= place);
  const loose = firstFrom(file.stories.main.end);
  return {
    between: (start, end) => inOrder.slice(firstFrom(start), Math.min(firstFrom(end), loose)).map(({ box }) => box),
    loose: inOrder.slice(loose).map(({ box }) => box),
  };
}

/** First of a list from which on all pass. */
function firstIndex<T>(all: readonly T[], passes: (one: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(all[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
