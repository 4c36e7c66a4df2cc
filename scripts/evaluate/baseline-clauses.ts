export interface PlainClause {
  readonly path: string;
  readonly text: string;
}

/** Labels at the start of a line, from the highest level down; a label ends what stands at its level and below. */
const LABELS: readonly RegExp[] = [
  /^Chương ([IVXLC]{1,6})\.?\s*/u,
  /^Điều (\d{1,3})[.:]?\s*/u,
  /^([A-E]|[IVX]{1,5})[.-]\s+/u,
  /^(\d{1,2})[.)-]\s*/u,
  /^(\p{Ll})[)]\s*/u,
  /^-\s*()/u,
  /^\+\s*()/u,
];
const PREFIXES = ['C', 'Đ', '', '', '', '-', '+'];

/** Lines that open with a label, each with the unlabelled lines that follow it; what comes before the first has no path. */
export function clausesOf(lines: readonly string[]): PlainClause[] {
  const open: (string | undefined)[] = [];
  const counts = new Map<string, number>();
  const clauses: { path: string; text: string }[] = [];
  for (const line of lines) {
    const level = LABELS.findIndex((label) => label.test(line));
    const last = clauses.at(-1);
    if (level < 0) {
      if (last) last.text += ` ${line}`;
      continue;
    }
    open.length = level;
    const [label, name = ''] = LABELS[level]!.exec(line)!;
    const parent = open.filter((step) => step !== undefined).join('/');
    const nth = (counts.get(`${parent} ${level}`) ?? 0) + 1;
    counts.set(`${parent} ${level}`, nth);
    open[level] = PREFIXES[level]! + (name || nth);
    clauses.push({ path: [parent, open[level]].filter(Boolean).join('/'), text: line.slice(label.length) });
  }
  return clauses;
}
