import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Acting } from '../../access/public.ts';
import { sayTarget } from '../../reading/compare/say-target.ts';
import { compareWordsIn } from '../../reading/compare/words-in.ts';
import type { CompareWords } from '../../reading/compare/words.ts';
import type { Column, Sheet, Value } from '../../reading/export/sheets.ts';
import { writeSheets } from '../../reading/export/xlsx.ts';
import { getLineage } from './get-lineage.ts';
import type { LineageStatement } from './schemas.ts';
import { tableWords, type TableWords } from './table-words.ts';

export interface TableAsked {
  readonly id: string;
  readonly format: 'csv' | 'xlsx';
  readonly language: 'vi' | 'en';
}

/** A lineage as a file, one row a statement. @throws {Problem} not-found */
export async function lineageTable(acting: Acting, { id, format, language }: TableAsked): Promise<File> {
  const { statements } = await getLineage(acting, id);
  const sheet = sheetOf(statements, tableWords(language), compareWordsIn(language));
  if (format === 'csv') return new File([csvOf(sheet)], 'dong-chi-tieu.csv', { type: 'text/csv; charset=utf-8' });
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeSheets([sheet], stream)]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([new Uint8Array(bytes)], 'dong-chi-tieu.xlsx', { type });
}

const NUMBERS = new Set([7, 8, 10]);
const WIDE = new Set([1, 5, 14, 16]);
const DATE = 2;

export function sheetOf(statements: readonly LineageStatement[], words: TableWords, compare: CompareWords): Sheet {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const columns = words.columns.map(
    (header, at): Column => ({
      header,
      type: at === DATE ? 'date' : NUMBERS.has(at) ? 'number' : 'text',
      width: WIDE.has(at) ? 44 : 16,
    }),
  );
  return { name: words.sheet, columns, rows: statements.map((statement) => rowOf(statement, byId, words, compare)) };
}

const nameOf = ({ document: { symbol, type, issuer, slug } }: LineageStatement): string =>
  symbol ?? (type && issuer ? `${type}, ${issuer}` : slug);

function rowOf(
  statement: LineageStatement,
  byId: ReadonlyMap<string, LineageStatement>,
  words: TableWords,
  { directions, reasons }: CompareWords,
): Value[] {
  const { document, level, main, clause, indicator, government } = statement;
  const was = main && byId.get(main.was);
  return [
    nameOf(statement),
    document.issuer,
    document.issuedOn,
    words.governments[government],
    clause,
    indicator,
    sayTarget(level),
    level.value,
    level.valueTo,
    level.unit,
    level.year,
    was ? nameOf(was) : null,
    was ? sayTarget(was.level) : null,
    main ? directions[main.direction] : null,
    main ? main.reasons.map((reason) => reasons[reason as keyof typeof reasons]).join('; ') : null,
    words.statuses[level.status ?? 'suggested'],
    level.quote,
  ];
}

/** With a mark of the encoding in front, or Excel would read Vietnamese wrongly. */
const csvOf = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns.map(({ header }) => header), ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A text that a spreadsheet could take for a formula gets an apostrophe in front. */
function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
