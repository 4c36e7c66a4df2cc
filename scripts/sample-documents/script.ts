/** One line of a sample document's script: what is printed and where it stands on the page. */
export type Line =
  | {
      readonly kind: 'left' | 'right' | 'title' | 'subject' | 'note' | 'heading' | 'text' | 'recipients' | 'signer';
      readonly text: string;
    }
  | { readonly kind: 'row' | 'group'; readonly cells: readonly string[] }
  | { readonly kind: 'pagebreak' };

const MARK = /^@(\w+)\s?(.*)$/;

function lineOf(line: string): Line {
  const [, mark, rest = ''] = MARK.exec(line) ?? [];
  if (mark === undefined) return { kind: 'text', text: line };
  if (mark === 'pagebreak') return { kind: 'pagebreak' };
  if (mark === 'row' || mark === 'group') return { kind: mark, cells: rest.split('|').map((cell) => cell.trim()) };
  if (['left', 'right', 'title', 'subject', 'note', 'heading', 'recipients', 'signer'].includes(mark)) {
    return { kind: mark as 'left', text: rest };
  }
  throw new Error(`Unknown mark @${mark} in a sample document`);
}

/** Reads a script: one printed paragraph a line, "@mark" before what is not plain text. */
export const parseScript = (script: string): Line[] =>
  script
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);

export type Run = { readonly kind: Line['kind']; readonly lines: readonly Line[] };

const FAMILY: Partial<Record<Line['kind'], Line['kind']>> = { right: 'left', group: 'row', signer: 'recipients' };

/** Neighbouring lines that share one frame on paper: the letterhead, the signature block, a table. */
export function groupRuns(lines: readonly Line[]): Run[] {
  const runs: { kind: Line['kind']; lines: Line[] }[] = [];
  for (const line of lines) {
    const kind = FAMILY[line.kind] ?? line.kind;
    const last = runs.at(-1);
    if (last?.kind === kind && ['left', 'row', 'recipients'].includes(kind)) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

export const textOf = (line: Line): string => ('text' in line ? line.text : '');
export const cellsOf = (line: Line): readonly string[] => ('cells' in line ? line.cells : []);
