import type { Block, Cell, Paragraph, Table } from '../../../src/reading/model/block.ts';

/** Margins and type as Nghị định 30/2020/NĐ-CP, Phụ lục I has them. */
const STYLE = `
  @page { size: A4; margin: 20mm 15mm 20mm 30mm }
  @page wide { size: A4 landscape; margin: 25mm 20mm 15mm 20mm }
  .wide { page: wide }
  body { font: 14pt/1.25 "Times New Roman", "Liberation Serif", serif; margin: 0 }
  p { margin: 0 0 6pt; text-align: justify; text-indent: 1cm }
  p.middle { text-align: center; text-indent: 0; font-weight: bold }
  table { border-collapse: collapse; width: 100%; font-size: 12pt; margin-bottom: 6pt }
  td { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top; white-space: pre-line }
  .beside { display: flex; gap: 8mm; margin-bottom: 10pt }
  .beside > div { flex: 1 }
  .beside p { text-indent: 0; text-align: center; margin: 0 }`;
/** A line of a text file may hold two columns, set apart by a tab or many spaces. */
const COLUMNS = /^(\S.{0,300}?)(?:[ ]{4,40}|\t+)(\S.*)$/u;
const SENTENCE_END = /[.;:]\s{0,3}$/u;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => SIGNS[sign] ?? sign);

const paragraph = (text: string, middle = false): string => `<p${middle ? ' class="middle"' : ''}>${escaped(text)}</p>`;

const beside = (columns: readonly string[]): string =>
  `<div class="beside">${columns.map((column) => `<div>${column}</div>`).join('')}</div>`;

const linesIn = (text: string): string =>
  text
    .split('\n')
    .map((line) => paragraph(line))
    .join('');

/** Tables with so many columns are printed across the paper, as annexes of tasks are. */
const WIDE = 6;

const columnsIn = ({ rows }: Table): number =>
  Math.max(...rows.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0)));

const cellHtml = ({ text, columnSpan, rowSpan, bold }: Cell): string =>
  `<td colspan="${columnSpan}" rowspan="${rowSpan}"${bold ? ' style="font-weight: bold"' : ''}>${escaped(text)}</td>`;

function tableHtml(table: Table): string {
  const { rows, ruled } = table;
  if (ruled === false) return rows.map(({ cells }) => beside(cells.map(({ text }) => linesIn(text)))).join('');
  const across = columnsIn(table) >= WIDE ? ' class="wide"' : '';
  return `<table${across}>${rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('')}</table>`;
}

function lineHtml(line: string, { look }: Paragraph): string {
  const columns = COLUMNS.exec(line);
  if (columns) return beside([paragraph(columns[1] ?? ''), paragraph(columns[2] ?? '')]);
  return paragraph(line, look?.align === 'center' || look?.headingLevel !== undefined);
}

/** The paragraph at `start` with the lines that go on with it, and how many blocks that took. */
function unwrapped(blocks: readonly Block[], start: number, first: Paragraph): readonly [text: string, taken: number] {
  let [text, taken] = [first.text, 1];
  for (let next = blocks[start + 1]; !SENTENCE_END.test(text); next = blocks[start + taken]) {
    if (next?.kind !== 'paragraph' || !next.wrapped || next.column !== undefined || !/^\p{Ll}/u.test(next.text)) break;
    text += ` ${next.text}`;
    taken++;
  }
  return [text, taken];
}

function columnsAt(blocks: readonly Block[], start: number): readonly [html: string, taken: number] {
  const columns = ['', ''];
  let taken = 0;
  for (let block = blocks[start]; block?.kind === 'paragraph' && block.column !== undefined; ) {
    columns[block.column] += paragraph(block.text);
    block = blocks[start + ++taken];
  }
  return [beside(columns), taken];
}

function partAt(blocks: readonly Block[], at: number): readonly [html: string, taken: number] {
  const block = blocks[at]!;
  if (block.kind === 'table') return [tableHtml(block), 1];
  if (block.column !== undefined) return columnsAt(blocks, at);
  if (!block.wrapped)
    return [
      block.text
        .split('\n')
        .map((line) => lineHtml(line, block))
        .join(''),
      1,
    ];
  const [text, taken] = unwrapped(blocks, at, block);
  return [paragraph(text), taken];
}

/** A page to print with all the words of a text that was read, as an office would set it: letterhead in two columns, ruled tables. */
export function printHtml(blocks: readonly Block[]): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [html, taken] = partAt(blocks, at);
    parts.push(html);
    at += taken;
  }
  return `<meta charset="utf-8"><style>${STYLE}</style>${parts.join('\n')}`;
}
