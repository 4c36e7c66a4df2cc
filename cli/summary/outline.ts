import type { Clause } from '../../src/reading/model/document.ts';
import type { Paint } from './paint.ts';
import { clip, wrap } from './wrap.ts';

const MOST_CLAUSES = 40;
const DEEPEST = 2;

/** The clauses of the upper levels, one a line, each with its heading or first words. */
export function outline(clauses: readonly Clause[], width: number, paint: Paint): { lines: string[]; left: number } {
  const upper = clauses.filter(
    ({ path, kind }) => path.split('/').length <= DEEPEST && kind !== 'row' && kind !== 'unparsed',
  );
  const shown = upper.slice(0, MOST_CLAUSES);
  const lines = shown.map(({ path, label, heading, text }) => {
    const depth = path.split('/').length - 1;
    const room = width - depth * 2 - label.length - 1;
    const [words = ''] = clip(wrap(heading ?? text, Math.max(20, room)), 1, room);
    const line = [label, words].filter(Boolean).join(' ');
    return `${'  '.repeat(depth)}${depth === 0 ? paint.strong(line) : line}`;
  });
  return { lines, left: clauses.length - shown.length };
}
