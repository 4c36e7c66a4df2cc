import type { RawDocument, ReadWarning } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { readStamps } from './docx-stamps.ts';
import { refuseTooMany } from './limit.ts';
import { readWord } from './word/read-word.ts';
import { attribute, childrenOf, elements, parseXml } from './xml.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** A directive of 160,000 words has about 500,000. */
const MOST_TAGS = 15_000_000;
const WORD = /wordprocessingml\/(?:2006\/)?main$/;
const RELATIONSHIPS = /relationships$/;
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
  const damage: ReadWarning[] = intact ? [] : [{ code: 'checksum-wrong' }];
  return readWord({
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    styles: parseXml(readXml(zip, `${folder}styles.xml`)?.text ?? '', WORD),
    numbering: parseXml(readXml(zip, `${folder}numbering.xml`)?.text ?? '', WORD),
    body: childrenOf(text, 'body', WORD),
    before: readStamps(zip.names, (name) => readXml(zip, name)?.text ?? null, text, WORD),
    rendered: text.includes('lastRenderedPageBreak'),
    warnings: damage,
  });
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
