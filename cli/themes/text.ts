import { sayReasons } from '../../src/reading/compare/alignment-sheets.ts';
import { sayTarget } from '../../src/reading/compare/say-target.ts';
import type { LoneClause } from '../../src/reading/compare/themes/comparison.ts';
import { compareWordsIn } from '../../src/reading/compare/words-in.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { Language } from '../language.ts';
import type { Paint } from '../summary/paint.ts';
import { table } from '../summary/table.ts';
import { clip, wrap } from '../summary/wrap.ts';
import type { NamedSide } from './oldest-first.ts';
import type { Themes } from './print.ts';
import { themesWordsIn } from './words-in.ts';

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/** Rows of a table that a person reads; `--json` has them all. */
const MOST_ROWS = 30;
const EXCERPT = 160;

/** For a person: themes with how many clauses each document has, numbers that moved, what is new, gone and moved. */
export function themesText(themes: Themes, look: Look): string {
  const names = themes.documents.map(nameOf);
  const sections = [
    [look.paint.strong(names.join(' · '))],
    themeLines(themes, names, look),
    numberLines(themes, names, look),
    loneLines(themes, names, 'fresh', look),
    loneLines(themes, names, 'gone', look),
    movedLines(themes, names, look),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const nameOf = ({ side, file }: NamedSide): string => side.document.metadata.symbol ?? file;

function section(title: string, columns: readonly string[], rows: readonly string[][], look: Look): string[] {
  if (rows.length === 0) return [];
  const { paint, width, language } = look;
  const words = themesWordsIn(language);
  const left = rows.length - MOST_ROWS;
  const more = left > 0 ? [paint.quiet(fillMessage(words.more, { count: left }))] : [];
  const shape = columns.map((header, at) => ({ header, share: SHARES[columns.length]![at]! }));
  return [paint.accent(title), ...table(shape, rows.slice(0, MOST_ROWS), width, paint), ...more];
}

/** How wide columns are beside each other; 0 for as wide as their words. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [0, 1],
  3: [0, 0, 1],
  5: [3, 2, 2, 0, 2],
};

function themeLines({ comparison: { themes } }: Themes, names: readonly string[], { language, width, paint }: Look) {
  const words = themesWordsIn(language);
  const rows = themes.map(({ label, clauses }) => [
    label,
    ...names.map((_, at) => String(clauses.filter(({ document }) => document === at).length)),
  ]);
  const columns = [words.theme, ...names].map((header, at) => ({ header, share: at === 0 ? 1 : 0 }));
  return [paint.accent(fillMessage(words.themes, { count: rows.length })), ...table(columns, rows, width, paint)];
}

function numberLines({ comparison }: Themes, names: readonly string[], look: Look): string[] {
  const found = compareWordsIn(look.language);
  const words = themesWordsIn(look.language);
  const rows = comparison.numbers.map((number) => [
    number.indicator,
    number.was ? `${names[number.fromDocument]} ${number.from ?? ''}: ${sayTarget(number.was)}` : '',
    number.now ? `${names[number.toDocument]} ${number.to ?? ''}: ${sayTarget(number.now)}` : '',
    found.directions[number.direction],
    sayReasons(number, found),
  ]);
  const { indicator, direction, reason } = found.columns;
  const columns = [indicator, words.from, words.to, direction, reason];
  return section(fillMessage(words.numbers, { count: rows.length }), columns, rows, look);
}

function loneLines(themes: Themes, names: readonly string[], kind: 'fresh' | 'gone', look: Look): string[] {
  const words = themesWordsIn(look.language);
  const rows = themes.comparison[kind].map(({ document, path }: LoneClause) => [
    names[document]!,
    path,
    textOf(themes.documents[document]!, path),
  ]);
  return section(
    fillMessage(words[kind], { count: rows.length }),
    [words.document, words.clause, words.words],
    rows,
    look,
  );
}

function movedLines({ comparison: { pairs } }: Themes, names: readonly string[], look: Look): string[] {
  const words = themesWordsIn(look.language);
  const rows = pairs
    .filter(({ moved }) => moved)
    .map(({ from, to }) => [`${names[from.document]} ${from.path}`, `${names[to.document]} ${to.path}`]);
  return section(fillMessage(words.moved, { count: rows.length }), [words.from, words.to], rows, look);
}

const textOf = ({ side }: NamedSide, path: string): string =>
  clip(wrap(side.document.clauses.find((clause) => clause.path === path)?.text ?? '', EXCERPT), 1, EXCERPT)[0] ?? '';
