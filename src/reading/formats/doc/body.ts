import type { XmlElement } from '../xml.ts';
import { element } from '../word/element.ts';
import { type LooseRow, tableOf } from '../word/table.ts';
import { ParagraphFacts } from './look.ts';
import { modifiersOf } from './modifiers.ts';
import { type DocText, type Piece, pieceOf } from './pieces.ts';
import { type PropertyRun, runAt } from './property-runs.ts';
import type { RunReader } from './run-reader.ts';
import { looseRow, rowFacts } from './table-row.ts';
import type { Story } from './word-file.ts';

/** Control characters: some of them end a paragraph. */
const CONTROL = /\p{Cc}/gu;
const ENDINGS = new Set(['\r', '\u0007', '\f']);
const CELL_END = '\u0007';
const PAGE_END = '\f';

export interface BodyParts {
  readonly text: DocText;
  readonly paragraphs: readonly PropertyRun[];
  readonly runs: RunReader;
  /** Whether a table style draws lines. */
  readonly isRuledStyle: (style: number) => boolean;
  /** Text boxes that hang on a stretch of the text. */
  readonly boxesAt: (start: number, end: number) => readonly Story[];
}

/** Paragraphs and tables of a part of the text, in order; text boxes stand in the paragraph that they hang on. */
export function* bodyOf(parts: BodyParts, story: Story): Generator<XmlElement> {
  const table = new OpenTable(parts);
  for (const { start, end, ending } of paragraphsOf(parts.text.text, story)) {
    const run = runAt(parts.paragraphs, byteOf(Math.max(start, end - 1), parts.text.pieces));
    const facts = new ParagraphFacts(run ? modifiersOf(run.modifiers) : []);
    if (!facts.inTable && ending !== CELL_END) {
      yield* table.close();
      yield paragraphOf(parts, facts, run?.style ?? 0, start, end - (ending === '' ? 0 : 1));
      if (ending === PAGE_END) yield element('p', {}, [element('r', {}, [element('br', { type: 'page' })])]);
    } else table.add(facts, run, start, end, ending);
  }
  yield* table.close();
}

function* paragraphsOf(whole: string, story: Story): Generator<{ start: number; end: number; ending: string }> {
  const text = whole.slice(story.start, story.end);
  let from = 0;
  for (const match of text.matchAll(CONTROL)) {
    if (!ENDINGS.has(match[0])) continue;
    yield { start: story.start + from, end: story.start + match.index + 1, ending: match[0] };
    from = match.index + 1;
  }
  if (from < text.length) yield { start: story.start + from, end: story.start + text.length, ending: '' };
}

function paragraphOf(parts: BodyParts, facts: ParagraphFacts, style: number, start: number, end: number): XmlElement {
  const boxes = parts.boxesAt(start, end + 1).map((box) => element('txbxContent', {}, [...bodyOf(parts, box)]));
  const drawn = boxes.length > 0 ? [element('r', {}, boxes)] : [];
  return element('p', {}, [facts.element(style), ...parts.runs.between(start, end), ...drawn]);
}

/** Byte of the main stream where a unit of the text lies. */
function byteOf(unit: number, pieces: readonly Piece[]): number {
  const piece = pieces[pieceOf(unit, pieces)];
  return piece ? piece.offset + (unit - piece.start) * piece.width : -1;
}

/** Rows of a table that is being read; those of a table inside a cell are lines of the cell. */
class OpenTable {
  readonly #parts: BodyParts;
  #rows: LooseRow[] = [];
  #cells: XmlElement[][] = [];
  #cell: XmlElement[] = [];
  #ruled = false;

  constructor(parts: BodyParts) {
    this.#parts = parts;
  }

  add(facts: ParagraphFacts, run: PropertyRun | undefined, start: number, end: number, ending: string): void {
    if (facts.endsInnerRow) return;
    if (ending === CELL_END && facts.endsRow) return this.#endRow(run);
    this.#cell.push(paragraphOf(this.#parts, facts, run?.style ?? 0, start, end - 1));
    if (ending !== CELL_END) return;
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(run: PropertyRun | undefined): void {
    const facts = rowFacts(run ? [...modifiersOf(run.modifiers)] : []);
    this.#ruled ||= facts.ruled || (facts.style !== null && this.#parts.isRuledStyle(facts.style));
    if (this.#cells.length > 0) this.#rows.push(looseRow(facts, this.#cells));
    this.#cells = [];
    this.#cell = [];
  }

  /** A table that was cut off gives up its last cells as paragraphs: nothing is lost. */
  *close(): Generator<XmlElement> {
    if (this.#rows.length > 0) yield tableOf(this.#rows, this.#ruled);
    yield* this.#cells.flat();
    yield* this.#cell;
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
    this.#ruled = false;
  }
}
