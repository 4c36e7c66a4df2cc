import type { Look, RawParagraph, RawTable } from '../model/block.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { markerOf, type OpenList, openList, withMarker } from './html-list.ts';
import { type Change, changeOf } from './html-look.ts';
import { type Element, isBlock, isElement, isSilent, isTable, isText, type Node, walk } from './html-node.ts';
import { wrappedLines } from './line-wrap.ts';
import { printedLength } from './printed-length.ts';

/** A line or a table of a page, with the share of its words that are links. */
export interface Unit {
  readonly block: RawParagraph | RawTable;
  readonly linked: number;
}

/** Where the units of an element begin and end among all units. */
export interface Range {
  readonly element: Element;
  readonly from: number;
  to: number;
}

export interface Flow {
  readonly units: readonly Unit[];
  readonly ranges: readonly Range[];
}

/** Reads a table as a table, or null to read its cells as text. */
export type TableReader = (table: Element) => RawTable | null;

/** Lays out what is below a node as lines and tables in reading order. */
export function layOut(root: Node, readTable: TableReader): Flow {
  const flow = new FlowBuilder();
  walk(
    root,
    (node) => {
      if (isText(node)) flow.text(node.value);
      if (!isElement(node) || isSilent(node)) return !isElement(node) && !isText(node);
      const table = isTable(node) && node !== root ? readTable(node) : null;
      if (table) flow.table(node, table);
      else flow.enter(node);
      return table === null;
    },
    (node) => {
      if (isElement(node)) flow.leave(node);
    },
  );
  return flow.close();
}

interface Style extends Change {
  readonly marker?: string;
}

class FlowBuilder {
  readonly #units: Unit[] = [];
  readonly #ranges: Range[] = [];
  readonly #open: { readonly style: Style; readonly range: Range | null }[] = [];
  readonly #lists: OpenList[] = [];
  /** Lines of one paragraph, broken by hand. */
  #lines: Line[] = [];
  #line = new Line();
  #marker = '';

  text(value: string): void {
    const style = this.#style;
    const parts = style.preformatted ? value.split('\n') : [value];
    parts.forEach((part, i) => {
      if (i > 0) this.#breakLine();
      this.#line.add(part, style);
    });
  }

  table(element: Element, table: RawTable): void {
    this.#endParagraph();
    const from = this.#units.length;
    this.#units.push({ block: table, linked: 0 });
    this.#ranges.push({ element, from, to: from + 1 });
  }

  enter(element: Element): void {
    if (element.tagName === 'br') return this.#breakLine();
    const block = isBlock(element);
    if (block) this.#endParagraph();
    if (element.tagName === 'ol' || element.tagName === 'ul') this.#lists.push(openList(element));
    if (element.tagName === 'li') this.#marker = markerOf(element, this.#lists.at(-1));
    const range = block ? { element, from: this.#units.length, to: 0 } : null;
    if (range) this.#ranges.push(range);
    this.#open.push({ style: { ...this.#style, ...changeOf(element) }, range });
  }

  leave(element: Element): void {
    if (element.tagName === 'br') return;
    if (element.tagName === 'ol' || element.tagName === 'ul') this.#lists.pop();
    if (isBlock(element)) this.#endParagraph();
    const { range } = this.#open.pop() ?? {};
    if (range) range.to = this.#units.length;
  }

  close(): Flow {
    this.#endParagraph();
    return { units: this.#units, ranges: this.#ranges };
  }

  get #style(): Style {
    return this.#open.at(-1)?.style ?? {};
  }

  #breakLine(): void {
    this.#lines.push(this.#line);
    this.#line = new Line();
  }

  #endParagraph(): void {
    this.#breakLine();
    const lines = this.#lines.filter((line) => line.printed > 0);
    this.#lines = [];
    if (lines.length === 0) return;
    const texts = lines.map((line, i) => (i === 0 ? withMarker(this.#marker, line.words) : line.words));
    const wrapped = wrappedLines(texts);
    this.#marker = '';
    lines.forEach((line, i) => {
      if (DRAWN_LINE.test(texts[i]!)) return;
      const block = { kind: 'paragraph', text: texts[i]!, page: 1, look: line.look, wrapped: wrapped[i]! } as const;
      this.#units.push({ block, linked: line.linked });
    });
  }
}

/** Words of one line with what they share. */
class Line {
  #text = '';
  #bold = 0;
  #italic = 0;
  #links = 0;
  #align: Look['align'];
  #headingLevel: number | undefined;
  printed = 0;

  add(text: string, style: Style): void {
    const printed = printedLength(text);
    this.#text += text;
    if (printed === 0) return;
    this.printed += printed;
    if (style.bold) this.#bold += printed;
    if (style.italic) this.#italic += printed;
    if (style.link) this.#links += printed;
    this.#align ??= style.align;
    this.#headingLevel ??= style.headingLevel;
  }

  get words(): string {
    return evenSpace(this.#text);
  }

  get linked(): number {
    return this.#links / this.printed;
  }

  get look(): Look {
    return {
      bold: this.#bold === this.printed,
      italic: this.#italic === this.printed,
      ...(this.#align && { align: this.#align }),
      ...(this.#headingLevel && { headingLevel: this.#headingLevel }),
    };
  }
}
