import type { MediaType, RawBlock, RawDocument, ReadWarning } from '../../model/block.ts';
import { markCutParagraphs } from '../cut-paragraphs.ts';
import { splitTabs } from '../docx-columns.ts';
import { ListCounter, readNumbering } from '../docx-numbering.ts';
import { readParagraph } from '../docx-paragraph.ts';
import { DocxState } from '../docx-state.ts';
import { readStyles } from '../docx-styles.ts';
import { onlyCell, readTable } from '../docx-table.ts';
import { attribute, child, elements, type XmlElement } from '../xml.ts';

/** A Word document as WordprocessingML, whichever format it was stored in. */
export interface WordSource {
  readonly mediaType: MediaType;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  /** Children of the body, one at a time. */
  readonly body: Iterable<XmlElement>;
  /** Blocks before the body, such as stamps. */
  readonly before?: readonly RawBlock[];
  /** Word wrote down where its pages broke. */
  readonly rendered?: boolean;
  readonly warnings?: readonly ReadWarning[];
}

const GROUPS = new Set(['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/** The body of a Word document, without headers and footers, with the automatic numbers that its readers see. */
export function readWord(source: WordSource): RawDocument {
  const lists = new ListCounter(readNumbering(source.numbering));
  const state = new DocxState(readStyles(source.styles), lists, source.rendered ?? false);
  const blocks: RawBlock[] = [...(source.before ?? [])];
  for (const element of source.body) readElement(element, state, blocks);
  return {
    mediaType: source.mediaType,
    pageCount: state.page,
    blocks: markCutParagraphs(splitTabs(blocks)),
    warnings: [...(source.warnings ?? []), ...state.warnings],
  };
}

function readElement(element: XmlElement, state: DocxState, blocks: RawBlock[]): void {
  if (element.name === 'p') {
    const { lines, boxes } = readParagraph(element, state);
    for (const line of lines) blocks.push(line);
    for (const box of boxes) for (const each of elements(box)) readElement(each, state, blocks);
  } else if (element.name === 'tbl') readTableOrFrame(element, state, blocks);
  else if (element.name === 'sdt') {
    if (!isContents(element))
      for (const each of elements(child(element, 'sdtContent'))) readElement(each, state, blocks);
  } else if (GROUPS.has(element.name)) for (const each of elements(element)) readElement(each, state, blocks);
  else if (element.name === 'altChunk') state.warn('embedded-left-out');
}

/** A table of one cell only frames what is in it. */
function readTableOrFrame(element: XmlElement, state: DocxState, blocks: RawBlock[]): void {
  const frame = onlyCell(element);
  if (frame) {
    for (const each of elements(frame)) readElement(each, state, blocks);
    return;
  }
  const table = readTable(element, state);
  if (table.rows.some((row) => row.cells.some((cell) => cell.text !== ''))) blocks.push(table);
}

/** A table of contents that Word made repeats the headings. */
function isContents(element: XmlElement): boolean {
  const gallery = child(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return /table of contents/i.test(attribute(gallery, 'val') ?? '');
}
