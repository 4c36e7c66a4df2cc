import type { Column, Sheet, Value } from '../export/sheets.ts';
import type { Clause } from '../model/document.ts';
import type { Alignment, NumberChange } from './alignment.ts';
import { sayTarget } from './say-target.ts';
import type { Side } from './side.ts';
import type { CompareWords } from './words.ts';

type Name = keyof CompareWords['columns'];

/** An alignment as tables: taken up, not taken up, added, numbers. */
export function alignmentSheets(alignment: Alignment, upstream: Side, downstream: Side, words: CompareWords): Sheet[] {
  const above = textsOf(upstream.document.clauses);
  const below = textsOf(downstream.document.clauses);
  return [
    linkSheet(alignment, above, below, words),
    omissionSheet(alignment, above, words),
    additionSheet(alignment, below, words),
    numberSheet(alignment, words),
  ];
}

type Texts = (path: string | null) => string | null;

function textsOf(clauses: readonly Clause[]): Texts {
  const texts = new Map(clauses.map(({ path, text }) => [path, text]));
  return (path) => texts.get(path ?? '') ?? null;
}

function linkSheet({ links }: Alignment, above: Texts, below: Texts, words: CompareWords): Sheet {
  const rows = links.map(({ from, to, kind, score, words: shared }): Value[] => [
    from,
    above(from),
    to,
    below(to),
    words.kinds[kind],
    rounded(score),
    shared.map(({ text }) => text).join(' · '),
  ]);
  return {
    name: words.sheets.links,
    columns: columns(words, 'from', 'fromText', 'to', 'toText', 'kind', 'score', 'words'),
    rows,
  };
}

function omissionSheet({ omissions, searched }: Alignment, above: Texts, words: CompareWords): Sheet {
  const rows = omissions.map(({ path, role, status, best }): Value[] => [
    path,
    above(path),
    words.statuses[status],
    words.roles[role],
    searched,
    best?.path ?? null,
    best && rounded(best.score),
  ]);
  const own = columns(words, 'from', 'fromText', 'status', 'role', 'searched', 'best', 'bestScore');
  return { name: words.sheets.omissions, columns: own, rows };
}

function additionSheet({ additions }: Alignment, below: Texts, words: CompareWords): Sheet {
  const rows = additions.map(({ path, role, best }): Value[] => [
    path,
    below(path),
    words.roles[role],
    best?.path ?? null,
    best && rounded(best.score),
  ]);
  return { name: words.sheets.additions, columns: columns(words, 'to', 'toText', 'role', 'best', 'bestScore'), rows };
}

function numberSheet({ numbers }: Alignment, words: CompareWords): Sheet {
  const rows = numbers.map((number): Value[] => [
    number.indicator,
    number.from,
    number.was && sayTarget(number.was),
    number.to,
    number.now && sayTarget(number.now),
    words.directions[number.direction],
    sayReasons(number, words),
  ]);
  return {
    name: words.sheets.numbers,
    columns: columns(words, 'indicator', 'from', 'was', 'to', 'now', 'direction', 'reason'),
    rows,
  };
}

/** Reasons and cautions in words: "khác mẫu số; năm đích muộn hơn". */
export const sayReasons = ({ reasons }: NumberChange, words: CompareWords): string =>
  reasons.map((reason) => words.reasons[reason]).join('; ');

const rounded = (share: number): number => Math.round(share * 100) / 100;

const NUMBERS: ReadonlySet<Name> = new Set(['score', 'bestScore', 'searched']);
const WIDE: ReadonlySet<Name> = new Set(['fromText', 'toText', 'words', 'indicator']);

const columns = (words: CompareWords, ...names: readonly Name[]): Column[] =>
  names.map((name) => ({
    header: words.columns[name],
    type: NUMBERS.has(name) ? 'number' : 'text',
    width: WIDE.has(name) ? 60 : NUMBERS.has(name) ? 11 : 22,
  }));
