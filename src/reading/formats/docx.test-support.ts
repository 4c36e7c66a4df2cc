import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file for tests from the XML of its body, lists and styles. */
export function docxOf(body: string, parts: { numbering?: string; styles?: string; header?: string } = {}): Uint8Array {
  const part = (root: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}">${inner}</w:${root}>`);
  return zipSync({
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(parts.numbering !== undefined && { 'word/numbering.xml': part('numbering', parts.numbering) }),
    ...(parts.header !== undefined && { 'word/header1.xml': part('hdr', parts.header) }),
    ...(parts.styles !== undefined && { 'word/styles.xml': part('styles', parts.styles) }),
  });
}

/** A paragraph with properties and one run; `text` may hold further run XML. */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const numbered = (text: string, numId: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const cell = (inner: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

export const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const num = (id: number, abstract: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
