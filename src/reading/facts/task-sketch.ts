import type { Canonical } from '../model/canonical.ts';
import type { Clause, ClauseCell, Metadata, ReadDocument } from '../model/document.ts';
import type { Task } from '../model/fact.ts';
import { span } from '../model/span.ts';
import { passages } from './passage.ts';
import { readTasks } from './task.ts';

/** A clause as a test writes it: its words, or the cells of its row by column. */
export interface Sketch {
  readonly path: string;
  readonly text?: string;
  readonly heading?: string;
  readonly row?: Readonly<Record<string, string>>;
}

const METADATA: Metadata = {
  symbol: '12/KH-UBND',
  type: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh Sơn Khê',
  issuedOn: '2026-03-12',
  place: 'Sơn Khê',
  title: null,
  signatory: null,
  signatoryRole: null,
  recipients: [],
  basis: [],
};

/** A canonical text and the clauses of a sketch; "\n" parts paragraphs. */
export function document(sketches: readonly Sketch[], metadata: Partial<Metadata> = {}) {
  let text = '';
  const put = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return span(start, start + words.length);
  };
  const clauses = sketches.map(({ path, text: words = '', heading = null, row }): Clause => {
    const start = text.length;
    const cells =
      row && Object.entries(row).map(([header, cell]): ClauseCell => ({ header, text: cell, span: put(cell) }));
    const lines = [heading, ...words.split('\n')].filter((line): line is string => Boolean(line));
    const paragraphs = row ? [] : lines.map(put);
    const whole = span(start, text.length);
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
    const kind = row ? 'row' : /^Đ\d+$/u.test(path) ? 'article' : 'clause';
    return {
      path,
      parent,
      kind,
      label: path,
      heading,
      text: lines.join(' '),
      paragraphs,
      span: whole,
      own: whole,
      page: 1,
      ...(cells && { cells }),
      confidence: 1,
      eId: '',
      hash: '',
    };
  });
  const canonical: Canonical = { raw: text, text, edits: [], blocks: [] };
  const structure: Omit<ReadDocument, 'facts'> = {
    kind: 'directive',
    kindSigns: [],
    style: 'state',
    span: span(0, text.length),
    metadata: { ...METADATA, ...metadata },
    anchors: [],
    segments: [],
    clauses,
    warnings: [],
  };
  return { canonical, tasks: readTasks(canonical, structure, passages(canonical, structure)) };
}

export const by = (role: 'lead' | 'coordinating', task: Task | undefined) =>
  (task?.bodies ?? []).filter((body) => body.role === role).map(({ name }) => name);
export const summary = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.map((task) => [task.clause, by('lead', task).join(' | '), by('coordinating', task).join(' | ')]);
