import type { RawBlock, RawDocument, ReadWarning } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { markCutParagraphs } from './cut-paragraphs.ts';
import { splitTabs } from './docx-columns.ts';
import { ListCounter, readNumbering } from './docx-numbering.ts';
import { readParagraph } from './docx-paragraph.ts';
import { DocxState } from './docx-state.ts';
import { readStamps } from './docx-stamps.ts';
import { readStyles } from './docx-styles.ts';
import { onlyCell, readTable } from './docx-table.ts';
import { refuseTooMany } from './limit.ts';
import { attribute, child, childrenOf, elements, parseXml, type XmlElement } from './xml.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** A directive of 160,000 words has about 500,000. */
const MOST_TAGS = 15_000_000;
const WORD = /wordprocessingml\/(?:2006\/)?main$/;
const RELATIONSHIPS = /relationships$/;
const GROUPS = new Set(['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);
/** What a zip without a Word document is, by a part that it has. */
const OTHERS: readonly (readonly [name: string, type: string])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['content.xml', 'odf'],
  ['META-INF/container.xml', 'epub'],
  ['META-INF/MANIFEST.MF', 'jar'],
];

/**
 * Reads a Word document (OOXML): its body, without headers and footers, with the automatic numbers that its readers
 * see. Tracked changes count as accepted.
 *
 * @throws {Refusal} not-a-document, encrypted, zip-bomb, xml-entities.
 */
export function readDocx(bytes: Uint8Array): RawDocument {
  const zip = openZip(bytes);
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const { text, intact } = readXml(zip, main) ?? {};
  if (text === undefined) throw notWord(zip);
  refuseTooMany('tags', '<', text, MOST_TAGS);
  const styles = readStyles(parseXml(readXml(zip, `${folder}styles.xml`)?.text ?? '', WORD));
  const numbering = readNumbering(parseXml(readXml(zip, `${folder}numbering.xml`)?.text ?? '', WORD));
  const state = new DocxState(styles, new ListCounter(numbering), text.includes('lastRenderedPageBreak'));
  const blocks: RawBlock[] = readStamps(zip.names, (name) => readXml(zip, name)?.text ?? null, text, WORD);
  for (const element of childrenOf(text, 'body', WORD)) readElement(element, state, blocks);
  const damage: ReadWarning[] = intact ? [] : [{ code: 'checksum-wrong' }];
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pageCount: state.page,
    blocks: markCutParagraphs(splitTabs(blocks)),
    warnings: [...damage, ...state.warnings],
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

/** The relationships of the package name the main part; nearly always it is word/document.xml. */
function mainPart(zip: ZipArchive): string {
  const relations = elements(parseXml(readXml(zip, '_rels/.rels')?.text ?? '', RELATIONSHIPS) ?? undefined);
  const main = relations.find((each) => attribute(each, 'Type')?.endsWith('/officeDocument'));
  const target = attribute(main, 'Target')?.replace(/^\//, '');
  return target && zip.names.includes(target) && /word|document/i.test(target) ? target : 'word/document.xml';
}

function readXml(zip: ZipArchive, name: string): { text: string; intact: boolean } | null {
  const part = zip.read(name);
  if (!part) return null;
  const [a, b] = part.bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return { text: new TextDecoder(encoding).decode(part.bytes), intact: part.intact };
}

function notWord(zip: ZipArchive): Refusal {
  if (zip.names.includes('EncryptedPackage')) return new Refusal('encrypted');
  const type = OTHERS.find(([name]) => zip.names.includes(name))?.[1] ?? 'zip';
  return new Refusal('not-a-document', { type });
}
