import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Line, Report, ReportTable, Run } from './report.ts';

/** Fonts that every office has; the document's words in serif as in the statutory form (Nghị định 30/2020/NĐ-CP). */
const SERIF = 'Times New Roman';
const SANS = 'Arial';
/** Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 850 };
const TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D8D2C6' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A report as DOCX, A4 landscape, header rows of tables repeated, pages numbered. */
export async function toDocx(report: Report): Promise<Uint8Array> {
  const { title, subtitle, blocks } = report;
  const document = new Document({
    title: `${title}: ${subtitle}`,
    creator: 'Nhịp',
    styles: { default: { document: { run: { font: SANS, size: 20, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footerOf(report) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: title, bold: true, size: 30, color: '9B2226', font: SANS })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: subtitle, size: 26, font: SERIF })],
          }),
          ...blocks.map(blockOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function footerOf({ pageOf }: Report): Footer {
  const parts = pageOf.split(/(\{page\}|\{pages\})/u).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  const run = new TextRun({ children: parts, size: 16, color: '5B6068' });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}

function blockOf(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        spacing: { before: 240, after: 100 },
        children: [new TextRun({ text: block.text, bold: true, size: 24, font: SANS, color: '1B1F24' })],
      });
    case 'line':
      return paragraphOf(block.line);
    case 'table':
      return tableOf(block);
  }
}

const paragraphOf = (line: Line): Paragraph => new Paragraph({ spacing: { after: 60 }, children: line.map(runOf) });

const COLOURS: Readonly<Partial<Record<NonNullable<Run['look']>, string>>> = {
  quiet: '5B6068',
  gone: '9A3412',
  fresh: '1E6B46',
};

function runOf({ text, voice, look }: Run): TextRun {
  const colour = look && COLOURS[look];
  return new TextRun({
    text,
    font: voice === 'document' ? SERIF : SANS,
    size: voice === 'document' ? 22 : 19,
    bold: look === 'strong',
    strike: look === 'gone',
    ...(look === 'fresh' ? { underline: {} } : {}),
    ...(colour ? { color: colour } : {}),
  });
}

function tableOf({ widths, header, rows }: ReportTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((width / whole) * TEXT_WIDTH));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, at) =>
      cellOf([[{ text, voice: 'ours', look: 'strong' }]], columns[at]!, { fill: 'F3EFE7' }),
    ),
  });
  const body = rows.map((cells) => {
    const one = cells.length === 1;
    const children = one
      ? [cellOf(cells[0]!, TEXT_WIDTH, { fill: 'FAF8F3', span: columns.length })]
      : cells.map((lines, at) => cellOf(lines, columns[at]!, {}));
    return new TableRow({ children, cantSplit: one });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    rows: [head, ...body],
  });
}

interface CellLook {
  readonly fill?: string;
  readonly span?: number;
}

const cellOf = (lines: readonly Line[], width: number, { fill, span }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: lines.map(paragraphOf),
    ...(span ? { columnSpan: span } : {}),
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill } } : {}),
  });
