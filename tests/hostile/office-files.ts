import { Buffer } from 'node:buffer';
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { docxOf, p } from '../../src/reading/formats/docx.test-support.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SENTENCE = 'Sở Khoa học và Công nghệ tỉnh Sơn Khê chủ trì.';
const word = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
const body = (inner: string): string => `<w:document xmlns:w="${WORD}"><w:body>${inner}</w:body></w:document>`;

/** Ten entities, each ten times the one before. */
const LAUGHS = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

function zipInZip(depth: number): Uint8Array {
  let inner = docxOf(p(SENTENCE));
  for (let i = 0; i < depth; i++) inner = zipSync({ 'inner.zip': inner });
  return inner;
}

/** A zip with further parts beside the document. */
const beside = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(body(p(SENTENCE))), ...parts });

function ole(streams: Record<string, Uint8Array>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, data] of Object.entries(streams)) CFB.utils.cfb_add(container, name, [...data]);
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
}

/** A Word file of 97 as far as its first 512 bytes go, with every place in it far away. */
function emptyWord97(): Uint8Array {
  const header = new DataView(new ArrayBuffer(4096));
  header.setUint16(0, 0xa5ec, true);
  header.setUint16(2, 0xc1, true);
  for (let at = 0x4c; at + 4 <= 0x400; at += 4) header.setUint32(at, 0x7fff_ffff, true);
  return new Uint8Array(header.buffer);
}

export const officeFiles = (): Record<string, () => Uint8Array> => ({
  'Word file that unpacks to 256 MiB': () =>
    zipSync({ 'word/document.xml': [new Uint8Array(256 * 1024 * 1024), { level: 1 }] }),
  'Word file in eight zips': () => zipInZip(8),
  'Word file of 25,000 parts': () =>
    zipSync(Object.fromEntries(Array.from({ length: 25_000 }, (_, i) => [`part${i}`, new Uint8Array()]))),
  'Word file with parts named outside of it': () =>
    beside({ '../../../../tmp/nhip-was-here': strToU8('x'), '/etc/nhip': strToU8('x'), 'C:\\nhip.exe': strToU8('x') }),
  'Word file with macros': () => beside({ 'word/vbaProject.bin': strToU8('Attribute VB_Name = "AutoOpen"') }),
  'Word file with a template at an address': () =>
    beside({
      'word/_rels/settings.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/></Relationships>',
      ),
    }),
  'Word file with entities that grow': () => word(`<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]>${body(p('&l10;'))}`),
  'Word file with an entity at an address': () =>
    word(`<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>${body(p('&x;'))}`),
  'Word file with an entity that is a file': () =>
    word(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(p('&x;'))}`),
  'Word file of a million open elements': () =>
    word(`<w:document xmlns:w="${WORD}"><w:body>${'<w:p>'.repeat(1_000_000)}`),
  'Word file of tables in tables': () => word(body(`${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${p(SENTENCE)}`)),
  'Word file with a cell over a billion columns': () =>
    word(
      body(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${p(SENTENCE)}</w:tc></w:tr></w:tbl>`),
    ),
  'Word file with an attribute of 30 MB': () => word(body(`<w:p a="${'x'.repeat(30_000_000)}">${SENTENCE}</w:p>`)),
  'Word file of 97 that points nowhere': () => ole({ '/WordDocument': emptyWord97(), '/1Table': new Uint8Array(16) }),
  'Word file of 97 with macros': () =>
    ole({
      '/WordDocument': emptyWord97(),
      '/Macros/VBA/ThisDocument': strToU8('Sub AutoOpen()\nShell "calc"\nEnd Sub'),
    }),
  'OLE container of zeros': () => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(1_000_000)]),
  workbook: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
  'Rich Text of a million open groups': () => Buffer.from(`{\\rtf1${'{'.repeat(1_000_000)}text`),
  'Rich Text with 2 GB of binary data promised': () => Buffer.from('{\\rtf1 before \\bin2000000000 after\\par}'),
  'Rich Text with a program inside': () =>
    Buffer.from('{\\rtf1 text\\par{\\object\\objautlink\\objupdate{\\*\\objclass Equation.3}{\\*\\objdata 4d5a9000}}}'),
  'Rich Text with a picture at an address': () =>
    Buffer.from('{\\rtf1 text{\\field{\\*\\fldinst INCLUDEPICTURE "http://127.0.0.1:9/a.png" \\\\d}{\\fldrslt}}\\par}'),
  'Rich Text of a row of 200,000 cells': () =>
    Buffer.from(
      `{\\rtf1\\trowd${Array.from({ length: 200_000 }, (_, i) => `\\cellx${i}`).join('')}\\intbl a\\cell\\row}`,
    ),
});
