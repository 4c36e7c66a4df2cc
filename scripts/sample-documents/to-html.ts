import { cellsOf, groupRuns, type Line, type Run, textOf } from './script.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
  @page { size: A4; margin: 20mm 18mm 20mm 28mm; }
  body { font: 14pt/1.45 'Noto Serif', 'Times New Roman', serif; color: #000; }
  p { margin: 0 0 6pt; text-align: justify; text-indent: 1cm; }
  p.title, p.subject, p.note { text-align: center; text-indent: 0; font-weight: bold; }
  p.title { font-size: 16pt; margin-top: 18pt; } p.note { font-weight: normal; font-style: italic; }
  p.heading { font-weight: bold; }
  table.frame { width: 100%; margin: 0 0 12pt; border-collapse: collapse; }
  table.frame td { width: 50%; vertical-align: top; text-align: center; line-height: 1.3; }
  td.recipients { text-align: left !important; font-size: 12pt; } td.strong { font-weight: bold; }
  table.grid { width: 100%; border-collapse: collapse; font-size: 11pt; line-height: 1.3; }
  table.grid td, table.grid th { border: 0.75pt solid #000; padding: 3pt 4pt; vertical-align: top; }
  .break { break-before: page; }`;

const stack = (lines: readonly Line[]): string => lines.map((line) => escape(textOf(line))).join('<br>');

function frame({ lines }: Run, left: Line['kind'], className: string): string {
  const first = lines.filter((line) => line.kind === left);
  const second = lines.filter((line) => line.kind !== left);
  return `<table class="frame"><tr><td class="${className}">${stack(first)}</td><td class="strong">${stack(second)}</td></tr></table>`;
}

function grid({ lines }: Run): string {
  const width = cellsOf(lines[0]!).length;
  const rows = lines.map((line, index) => {
    const cells = cellsOf(line);
    if (line.kind === 'group') {
      return `<tr><td><b>${escape(cells[0] ?? '')}</b></td><td colspan="${width - 1}"><b>${escape(cells[1] ?? '')}</b></td></tr>`;
    }
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  });
  return `<table class="grid">${rows.join('')}</table>`;
}

function block(run: Run): string {
  if (run.kind === 'left') return frame(run, 'left', 'strong');
  if (run.kind === 'recipients') return frame(run, 'recipients', 'recipients');
  if (run.kind === 'row') return grid(run);
  if (run.kind === 'pagebreak') return '<div class="break"></div>';
  return run.lines.map((line) => `<p class="${line.kind}">${escape(textOf(line))}</p>`).join('\n');
}

/** The document as a printable page: A4, letterhead and signature in two columns, ruled tables. */
export const toHtml = (lines: readonly Line[], title: string): string =>
  `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head>\n<body>\n${groupRuns(lines).map(block).join('\n')}\n</body></html>\n`;
