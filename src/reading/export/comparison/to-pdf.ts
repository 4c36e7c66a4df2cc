import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fillMessage } from '../../messages.ts';
import type { Block, Line, Report, ReportTable, Run } from './report.ts';

const font = (name: string): string => fileURLToPath(new URL(`./fonts/${name}.ttf`, import.meta.url));

const FONTS = {
  NhipSans: { normal: font('nhip-sans-400'), bold: font('nhip-sans-600') },
  NhipSerif: { normal: font('nhip-serif-400'), bold: font('nhip-serif-400') },
};
const FILES = new Set(Object.values(FONTS).flatMap(({ normal, bold }) => [normal, bold]));

/** Ink, rule, accent of the interface's tokens, and its colours for words left out and added. */
const INK = '#1B1F24';
const QUIET = '#5B6068';
const RULE = '#D8D2C6';
const ACCENT = '#9B2226';
const HEAD = '#F3EFE7';
const GONE = '#9A3412';
const FRESH = '#1E6B46';

/** Nothing is ever fetched, and no file read but our fonts. The library keeps this for whoever asks it next: it is said each time. */
function prepare(): void {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FILES.has(path));
  pdfmake.setFonts(FONTS);
}

/** A report as PDF, A4 landscape, header rows of tables repeated, pages numbered. */
export async function toPdf(report: Report): Promise<Uint8Array> {
  prepare();
  return new Uint8Array(await pdfmake.createPdf(definitionOf(report)).getBuffer());
}

function definitionOf({ title, subtitle, blocks, pageOf, language }: Report): TDocumentDefinitions {
  return {
    info: { title: `${title}: ${subtitle}`, creator: 'Nhịp', producer: 'Nhịp' },
    language,
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [42, 42, 42, 44],
    defaultStyle: { font: 'NhipSans', fontSize: 9, lineHeight: 1.25, color: INK },
    footer: (page, pages) => ({
      text: fillMessage(pageOf, { page, pages }),
      alignment: 'right',
      fontSize: 8,
      color: QUIET,
      margin: [42, 14, 42, 0],
    }),
    content: [
      { text: title, bold: true, fontSize: 15, color: ACCENT, margin: [0, 0, 0, 2] },
      { text: subtitle, font: 'NhipSerif', fontSize: 12, margin: [0, 0, 0, 10] },
      ...blocks.map(contentOf),
    ],
  };
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: 11, margin: [0, 12, 0, 5], headlineLevel: 1 };
    case 'line':
      return { text: block.line.map(runOf), margin: [0, 0, 0, 6] };
    case 'table':
      return tableOf(block);
  }
}

function runOf({ text, voice, look }: Run) {
  return {
    text,
    font: voice === 'document' ? 'NhipSerif' : 'NhipSans',
    bold: look === 'strong',
    ...(look === 'quiet' ? { color: QUIET } : {}),
    ...(look === 'gone' ? { color: GONE, decoration: 'lineThrough' as const } : {}),
    ...(look === 'fresh' ? { color: FRESH, decoration: 'underline' as const } : {}),
  };
}

function tableOf({ widths, header, rows }: ReportTable): Content {
  const head = header.map((text): TableCell => ({ text, bold: true, fillColor: HEAD }));
  const body = rows.map((cells) => (cells.length === 1 ? spanning(cells[0]!, widths.length) : cells.map(cellOf)));
  const [whole] = [widths.reduce((sum, width) => sum + width, 0)];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: rows.every((cells) => cells.every((lines) => lines.length < LONG_CELL)),
      widths: widths.map((width) => `${(width / whole) * 100}%`),
      body: [head, ...body],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingLeft: () => 5,
      paddingRight: () => 5,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}

/** A cell of more lines may have to go over a page. */
const LONG_CELL = 4;

const cellOf = (lines: readonly Line[]) => ({
  stack: lines.map((line, at) => ({
    text: line.map(runOf),
    margin: [0, at === 0 ? 0 : 4, 0, 0] as [number, number, number, number],
  })),
});

const spanning = (lines: readonly Line[], columns: number): TableCell[] => [
  { ...cellOf(lines), colSpan: columns, fillColor: '#FAF8F3' },
  ...Array.from({ length: columns - 1 }, (): TableCell => ({})),
];
