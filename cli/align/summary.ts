import type { Omission } from '../../src/reading/compare/alignment.ts';
import { sayReasons } from '../../src/reading/compare/alignment-sheets.ts';
import { sayTarget } from '../../src/reading/compare/say-target.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { compareWordsIn } from '../../src/reading/compare/words-in.ts';
import type { CompareWords } from '../../src/reading/compare/words.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { Language } from '../language.ts';
import type { Paint } from '../summary/paint.ts';
import { type TableColumn, table } from '../summary/table.ts';
import { clip, wrap } from '../summary/wrap.ts';
import type { Found } from './found.ts';
import type { AlignWords } from './words.ts';
import { alignWordsIn } from './words-in.ts';

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

interface Screen extends Look {
  readonly words: AlignWords;
  readonly found: CompareWords;
}

const MOST_ROWS = 40;

/** What a person wants to know first: numbers that moved, what is left out, then what is taken up and what is new. */
export function alignmentSummary(found: Found, look: Look): string {
  const screen = { ...look, words: alignWordsIn(look.language), found: compareWordsIn(look.language) };
  const sections = [
    [screen.paint.strong(`${nameOf(found.upstream)} → ${nameOf(found.downstream)}`)],
    numberSection(found, screen),
    omissionSection(found, 'omitted', screen),
    omissionSection(found, 'doubtful', screen),
    linkSection(found, screen),
    additionSection(found, screen),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const nameOf = ({ document }: Side): string =>
  document.metadata.symbol ?? [document.metadata.type, document.metadata.issuer].filter(Boolean).join(', ');

const column = (header: string, share: number): TableColumn => ({ header, share });

function section(title: string, columns: readonly TableColumn[], rows: readonly string[][], screen: Screen): string[] {
  const { paint, width, words } = screen;
  const left = rows.length - MOST_ROWS;
  const more = left > 0 ? [paint.quiet(fillMessage(words.moreRows, { count: left }))] : [];
  return [paint.accent(title), ...table(columns, rows.slice(0, MOST_ROWS), width, paint), ...more];
}

function numberSection({ alignment }: Found, screen: Screen): string[] {
  const { words, found, paint } = screen;
  const { columns } = found;
  if (alignment.numbers.length === 0) return [paint.accent(words.noNumbers)];
  const rows = alignment.numbers.map((number) => [
    number.indicator,
    [number.from, number.was && sayTarget(number.was)].filter(Boolean).join(': '),
    [number.to, number.now && sayTarget(number.now)].filter(Boolean).join(': '),
    found.directions[number.direction],
    sayReasons(number, found),
  ]);
  const shape = [
    column(columns.indicator, 4),
    column(columns.was, 2),
    column(columns.now, 2),
    column(columns.direction, 0),
    column(columns.reason, 2),
  ];
  return section(fillMessage(words.numbers, { count: rows.length }), shape, rows, screen);
}

function omissionSection(found: Found, status: Omission['status'], screen: Screen): string[] {
  const { words, paint } = screen;
  const listed = found.alignment.omissions.filter((omission) => omission.status === status);
  const searchedIn = fillMessage(screen.found.searchedIn, { searched: found.alignment.searched });
  if (listed.length === 0)
    return status === 'omitted' ? [paint.accent(fillMessage(words.noneOmitted, { searchedIn }))] : [];
  const textOf = textsOf(found.upstream);
  const rows = listed.map(({ path, best }) => [path, textOf(path), sayBest(best, words)]);
  const title = fillMessage(status === 'omitted' ? words.omitted : words.doubtful, { count: rows.length });
  const { columns } = screen.found;
  const shape = [column(columns.from, 0), column(columns.fromText, 3), column(columns.best, 1)];
  return section(`${title}; ${searchedIn}`, shape, rows, screen);
}

function sayBest(best: Omission['best'], words: AlignWords): string {
  return best ? fillMessage(words.nearest, { path: best.path, score: best.score.toFixed(2) }) : words.noNearest;
}

function linkSection({ alignment }: Found, screen: Screen): string[] {
  const { words, found } = screen;
  const { links, omissions } = alignment;
  const taken = new Set(links.map(({ from }) => from)).size;
  const title = fillMessage(words.takenUp, { taken, all: taken + omissions.length, links: links.length });
  const rows = links.map(({ from, to, kind, score, words: shared }) => [
    from,
    to,
    found.kinds[kind],
    score.toFixed(2),
    shared.map(({ text }) => text).join(' · '),
  ]);
  const { columns } = found;
  const shape = [
    column(columns.from, 0),
    column(columns.to, 0),
    column(columns.kind, 0),
    column(columns.score, 0),
    column(columns.words, 1),
  ];
  return section(title, shape, rows, screen);
}

function additionSection({ alignment, downstream }: Found, screen: Screen): string[] {
  const textOf = textsOf(downstream);
  const rows = alignment.additions.map(({ path }) => [path, textOf(path)]);
  if (rows.length === 0) return [];
  const { columns } = screen.found;
  const shape = [column(columns.to, 0), column(columns.toText, 1)];
  return section(fillMessage(screen.words.added, { count: rows.length }), shape, rows, screen);
}

const EXCERPT = 160;

function textsOf({ document }: Side): (path: string) => string {
  const texts = new Map(document.clauses.map(({ path, text }) => [path, text]));
  return (path) => clip(wrap(texts.get(path) ?? '', EXCERPT), 1, EXCERPT)[0] ?? '';
}
