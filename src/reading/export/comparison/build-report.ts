import { compareWordsIn } from '../../compare/words-in.ts';
import { THEME_KINDS } from '../../compare/themes/theme.ts';
import { fillMessage } from '../../messages.ts';
import type { Compared } from './compared.ts';
import { type Block, type Line, ours, type Report, type ReportTable, theirs } from './report.ts';
import type { ReportWords } from './report-words.ts';
import { reportWordsEn } from './report-words.en.ts';
import { reportWordsVi } from './report-words.vi.ts';
import { sayClause } from './say-clause.ts';
import { clauseLine, type Place, shortened, type Telling } from './telling.ts';
import { wordingRows } from './wording-rows.ts';

type Language = Report['language'];

/** A comparison as an office files it. */
export function buildReport(compared: Compared, language: Language): Report {
  const words = language === 'en' ? reportWordsEn : reportWordsVi;
  const texts = compared.clauses.map((own) => new Map(own.map(({ path, text }) => [path, text])));
  const telling: Telling = {
    compared,
    words,
    language,
    textOf: ({ document, path }) => texts[document]?.get(path) ?? '',
    nameOf: (document) => nameOf(compared.documents[document]!),
  };
  const names = compared.documents.map(nameOf);
  return {
    language,
    title: words.title,
    subtitle: `${names.slice(0, -1).join(', ')}${words.and}${names.at(-1)}`,
    pageOf: words.pageOf,
    blocks: [
      ...documentsPart(telling),
      ...summaryPart(telling),
      ...section(words.numbers, words.none, numbersTable(telling)),
      ...section(words.themes, words.none, themesTable(telling)),
      ...section(words.fresh, words.none, lonePart(telling, compared.fresh)),
      ...section(words.gone, words.none, lonePart(telling, compared.gone)),
      ...section(words.moved, words.none, movedTable(telling)),
      ...section(words.changed, words.none, wordingRows(telling)),
      { kind: 'line', line: [ours(words.note, 'quiet')] },
    ],
  };
}

function section(title: string, none: string, table: ReportTable): Block[] {
  const body: Block = table.rows.length > 0 ? table : { kind: 'line', line: [ours(none)] };
  return [{ kind: 'heading', text: title }, body];
}

export function nameOf({ type, symbol, issuer, title }: Compared['documents'][number]): string {
  if (symbol) return [type, symbol].filter(Boolean).join(' ');
  return [type, issuer].filter(Boolean).join(', ') || (title ?? '…');
}

function documentsPart({ compared, words }: Telling): Block[] {
  const rows = compared.documents.map((document, at) => [
    [[ours(String(at + 1))]],
    [[theirs(nameOf(document))]],
    [[document.issuedOn ? theirs(dateOf(document.issuedOn, words)) : ours(words.undated, 'quiet')]],
    [[theirs(document.issuer ?? words.nothing)]],
    [[theirs(document.title ?? words.nothing)]],
  ]);
  const table: Block = { kind: 'table', widths: [4, 20, 20, 22, 34], header: words.documentColumns, rows };
  return [{ kind: 'heading', text: words.documents }, table];
}

/** "ngày 05 tháng 02 năm 2025": days below 10 and months 1 and 2 with a nought (Nghị định 30/2020/NĐ-CP). */
function dateOf(iso: string, { date }: ReportWords): string {
  const [y, m, d] = iso.split('-');
  return fillMessage(date, { y: y!, m: Number(m) > 2 ? String(Number(m)) : m!, d: d! });
}

function summaryPart({ compared, words }: Telling): Block[] {
  const { themes, fresh, gone, pairs, numbers } = compared;
  const counts = [
    fillMessage(words.themeCount, { n: themes.length }),
    fillMessage(words.freshCount, { n: fresh.length }),
    fillMessage(words.goneCount, { n: gone.length }),
    fillMessage(words.movedCount, { n: pairs.filter(({ moved }) => moved).length }),
    fillMessage(words.numberCount, { n: numbers.length }),
  ];
  return [
    { kind: 'heading', text: words.summary },
    { kind: 'line', line: [ours(`${counts.join('; ')}.`)] },
  ];
}

function themesTable(telling: Telling): ReportTable {
  const { compared, words, nameOf: name } = telling;
  const { documents, themes } = compared;
  const rows = THEME_KINDS.flatMap((kind) => {
    const own = themes.filter((theme) => theme.kind === kind && theme.clauses.length > 0);
    if (own.length === 0) return [];
    return [[[[ours(words.kinds[kind], 'strong')]]], ...own.map((theme) => themeRow(telling, theme))];
  });
  const width = 82 / documents.length;
  return {
    kind: 'table',
    widths: [18, ...documents.map(() => width)],
    header: [words.theme, ...documents.map((_, at) => name(at))],
    rows,
  };
}

function themeRow(telling: Telling, { label, clauses }: Compared['themes'][number]): Line[][] {
  const { compared, words } = telling;
  const cells = compared.documents.map((_, document) => {
    const own = clauses.filter((clause) => clause.document === document);
    return own.length === 0
      ? [[ours(words.nothing, 'quiet')]]
      : own.map((clause) => clauseLine(telling, clause, tagsOf(telling, clause)));
  });
  return [[[ours(label, 'strong')]], ...cells];
}

const isAt =
  ({ document, path }: Place) =>
  (other: Place): boolean =>
    other.document === document && other.path === path;

function tagsOf({ compared, words }: Telling, place: Place): string[] {
  const { fresh, gone, pairs } = compared;
  return [
    ...(fresh.some(isAt(place)) ? [words.tags.fresh] : []),
    ...(gone.some(isAt(place)) ? [words.tags.gone] : []),
    ...(pairs.some(({ moved, to }) => moved && isAt(place)(to)) ? [words.tags.moved] : []),
  ];
}

function numbersTable(telling: Telling): ReportTable {
  const { compared, words, language } = telling;
  const { directions, reasons } = compareWordsIn(language);
  const known: Readonly<Record<string, string>> = reasons;
  const rows = compared.numbers.map((number) => [
    [[theirs(number.indicator)]],
    [levelLine(telling, number.fromDocument, number.from, number.was)],
    [levelLine(telling, number.toDocument, number.to, number.now)],
    [
      [ours(directions[number.direction], 'strong')],
      ...(number.reasons.length > 0
        ? [[ours(number.reasons.map((reason) => known[reason] ?? reason).join('; '), 'quiet')]]
        : []),
    ],
  ]);
  return { kind: 'table', widths: [24, 29, 29, 18], header: words.numberColumns, rows };
}

function levelLine(
  { nameOf: name, words }: Telling,
  document: number,
  path: string | null,
  level: Compared['numbers'][number]['was'],
): Line {
  if (!level) return [ours(words.nothing, 'quiet')];
  return [ours(`${name(document)}${path ? `, § ${sayClause(path)}` : ''} `, 'strong'), theirs(shortened(level.quote))];
}

function lonePart(telling: Telling, lone: readonly Place[]): ReportTable {
  const { compared, words } = telling;
  const rows = compared.documents.flatMap((_, document) => {
    const own = lone.filter((place) => place.document === document);
    if (own.length === 0) return [];
    const lines = own.map((place) => [
      [[ours(`§ ${sayClause(place.path)}`, 'strong')]],
      [[theirs(shortened(telling.textOf(place)))]],
    ]);
    return [[[[ours(telling.nameOf(document), 'strong')]]], ...lines];
  });
  return { kind: 'table', widths: [18, 82], header: [words.clause, words.words], rows };
}

function movedTable(telling: Telling): ReportTable {
  const { compared, words, nameOf: name } = telling;
  const place = ({ document, path }: Place): Line[] => [[ours(`${name(document)}, § ${sayClause(path)}`, 'strong')]];
  const rows = compared.pairs
    .filter(({ moved }) => moved)
    .map(({ from, to }) => [place(from), place(to), [[theirs(shortened(telling.textOf(to)))]]]);
  return { kind: 'table', widths: [22, 22, 56], header: words.movedColumns, rows };
}
