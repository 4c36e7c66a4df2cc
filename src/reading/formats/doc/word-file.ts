import CFB from 'cfb';
import { Refusal } from '../../model/refusal.ts';

/** The streams of a Word 97–2003 file that its text needs, and where its parts lie ([MS-DOC] 2.5, FIB). */
export interface WordFile {
  readonly main: DataView;
  /** Pictures, and properties too long for their page; empty when the file has none. */
  readonly data: DataView;
  /** Units of the text with all that comes behind the main text. */
  readonly length: number;
  /** The main text, headers and footers, text boxes, and text boxes of headers: ranges of the text. */
  readonly stories: Readonly<Record<'main' | 'headers' | 'boxes' | 'headerBoxes', Story>>;
  /** A part of the table stream by its place in FibRgFcLcb97; empty when the file has none. */
  readonly part: (index: number) => DataView;
  /** The table stream from an offset on: levels of lists lie behind their part. */
  readonly tableFrom: (offset: number) => DataView;
  /** Where a part begins and how long it is. */
  readonly range: (index: number) => { readonly offset: number; readonly length: number };
}

/** A stretch of the text that stands in one kind of place, half-open, in units. */
export interface Story {
  readonly start: number;
  readonly end: number;
}

/** Places in FibRgFcLcb97. */
export const PART = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  drawings: 50,
  boxes: 56,
  lists: 73,
  overrides: 74,
};

const MAGIC = 0xa5ec;
/** Word 6 and 95. */
const OLD_MAGIC = 0xa5dc;
const WORD_97 = 0x00c1;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Lengths of the main text, footnotes, headers, (nothing,) comments, endnotes, text boxes, and those of headers. */
const LENGTHS = 0x4c;
const STORIES = 8;
const PARTS = 0x9a;
const EMPTY = new DataView(new ArrayBuffer(0));

/** @throws {Refusal} encrypted; word-too-old (6, 95); not-a-document for what is no Word file. RangeError: damaged. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const container = CFB.read(bytes, { type: 'array' });
  const main = stream(container, 'WordDocument');
  if (main?.getUint16(0, true) === OLD_MAGIC) throw new Refusal('word-too-old');
  if (!main || main.getUint16(0, true) !== MAGIC) throw new Refusal('not-a-document', { type: 'ole' });
  const flags = main.getUint16(FLAGS, true);
  if (flags & ENCRYPTED) throw new Refusal('encrypted');
  if (main.getUint16(2, true) < WORD_97) throw new Refusal('word-too-old');
  const table = stream(container, flags & SECOND_TABLE ? '1Table' : '0Table') ?? EMPTY;
  const range = (index: number) => ({
    offset: main.getUint32(PARTS + index * 8, true),
    length: main.getUint32(PARTS + index * 8 + 4, true),
  });
  return {
    main,
    data: stream(container, 'Data') ?? EMPTY,
    ...storiesOf(main),
    range,
    part: (index) => slice(table, range(index).offset, range(index).length),
    tableFrom: (offset) => slice(table, offset, table.byteLength - offset),
  };
}

function storiesOf(main: DataView): Pick<WordFile, 'length' | 'stories'> {
  const lengths = Array.from({ length: STORIES }, (_, index) => main.getUint32(LENGTHS + index * 4, true));
  const startOf = (story: number): number => lengths.slice(0, story).reduce((sum, length) => sum + length, 0);
  const at = (story: number): Story => ({ start: startOf(story), end: startOf(story + 1) });
  return { length: startOf(STORIES), stories: { main: at(0), headers: at(2), boxes: at(6), headerBoxes: at(7) } };
}

function stream(container: CFB.CFB$Container, name: string): DataView | null {
  const content = CFB.find(container, name)?.content;
  if (!content) return null;
  const bytes = Uint8Array.from(content);
  return new DataView(bytes.buffer);
}

/** @throws {RangeError} when the part lies outside of its stream. */
export const slice = (view: DataView, offset: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + offset, length);
