import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cellsOf, groupRuns, type Line, type Run, textOf } from './script.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const INVISIBLE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const CENTRED = new Set<Line['kind']>(['title', 'subject', 'note', 'left', 'right', 'signer']);
const BOLD = new Set<Line['kind']>(['title', 'subject', 'heading', 'left', 'right', 'signer']);

const paragraph = (line: Line): Paragraph =>
  new Paragraph({
    alignment: CENTRED.has(line.kind) ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { after: 100 },
    children: [new TextRun({ text: textOf(line), bold: BOLD.has(line.kind), italics: line.kind === 'note' })],
  });

const cell = (children: Paragraph[], columnSpan = 1): TableCell => new TableCell({ children, columnSpan });

const boldText = (text: string, bold: boolean): Paragraph => new Paragraph({ children: [new TextRun({ text, bold })] });

function frame({ lines }: Run, left: Line['kind']): Table {
  const column = (own: boolean) => cell(lines.filter((line) => (line.kind === left) === own).map(paragraph));
  return new Table({
    borders: INVISIBLE,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [column(true), column(false)] })],
  });
}

function grid({ lines }: Run): Table {
  const width = cellsOf(lines[0]!).length;
  const rows = lines.map((line, index) => {
    const [label = '', title = ''] = cellsOf(line);
    const children =
      line.kind === 'group'
        ? [cell([boldText(label, true)]), cell([boldText(title, true)], width - 1)]
        : cellsOf(line).map((text) => cell([boldText(text, index === 0)]));
    return new TableRow({ children, tableHeader: index === 0 });
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

function block(run: Run): FileChild[] {
  if (run.kind === 'left') return [frame(run, 'left')];
  if (run.kind === 'recipients') return [new Paragraph({}), frame(run, 'recipients')];
  if (run.kind === 'row') return [grid(run)];
  if (run.kind === 'pagebreak') return [new Paragraph({ pageBreakBefore: true })];
  return run.lines.map(paragraph);
}

/** The document as a Word file, built as offices build theirs: the letterhead is a borderless table. */
export function toDocx(lines: readonly Line[], title: string): Promise<Buffer> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [{ children: groupRuns(lines).flatMap(block) }],
  });
  return Packer.toBuffer(document);
}
