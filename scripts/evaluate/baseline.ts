import { readFormat } from '../../src/reading/formats/read-format.ts';
import type { Block } from '../../src/reading/model/block.ts';
import { canonicalise } from '../../src/reading/normalise/canonicalise.ts';
import { clausesOf, type PlainClause } from './baseline-clauses.ts';
import { metadataOf, TYPES } from './baseline-metadata.ts';

const SYMBOL = /\d{1,4}(?:\/\d{4})?\s?[-/]\s?(?:[A-ZĐ]{1,6}\d{0,2}[-/]?){1,4}(?:[A-Z][a-z])?g?/gu;
const QUANTITY =
  /(tối thiểu|ít nhất|trên|hơn|dưới|tối đa|khoảng|đạt|từ)\s+(\d{1,6}(?:[.,]\d{1,3})?)\s?(%(?: GDP)?|[\p{Ll}]{2,12}(?: [\p{Ll}]{2,12})?)/giu;
const COMPARATORS: Readonly<Record<string, string>> = {
  'tối thiểu': '>=',
  'ít nhất': '>=',
  trên: '>',
  hơn: '>',
  dưới: '<',
  'tối đa': '<=',
  khoảng: '~',
  từ: '>=',
};

/**
 * What a page of regular expressions reads: the figure that the engine has to beat. Text comes from the same readers of
 * formats; a bundle is cut at first-level headings that name a type. No tree of styles, no tables, no short forms, no scope of words.
 */
export async function readPlainly(bytes: Uint8Array): Promise<unknown> {
  const { blocks } = canonicalise((await readFormat(bytes, {})).blocks);
  const titles = blocks.flatMap((block, at) => (isTitle(block) ? [at] : []));
  const starts = titles.length > 1 ? titles : [0];
  const parts = starts.map((start, at) => readPart(blocks.slice(start, starts[at + 1])));
  return parts.length === 1 ? parts[0] : parts;
}

const isTitle = (block: Block): boolean =>
  block.kind === 'paragraph' && block.look?.headingLevel === 1 && TYPES.some((type) => block.text.startsWith(type));

function readPart(blocks: readonly Block[]) {
  const lines = blocks.flatMap(linesOf);
  const clauses = clausesOf(lines);
  return {
    metadata: metadataOf(lines),
    clauses: clauses.map(({ path, text }) => ({ path, heading: null, start: text.slice(0, 60) })),
    targets: clauses.flatMap(targetsOf),
    tasks: clauses.flatMap(taskOf),
    citations: clauses.flatMap(citationsOf),
  };
}

const linesOf = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? [block.text.trim()]
    : block.rows.map((row) => row.cells.map((cell) => cell.text.replace(/\s+/gu, ' ')).join('\t'));

const citationsOf = ({ path, text }: PlainClause) =>
  [...text.matchAll(SYMBOL)].map(([quote]) => ({
    clause: path,
    quote,
    symbol: quote.replace(/\s/gu, ''),
    date: null,
    self: false,
  }));

function targetsOf({ path, text }: PlainClause) {
  const year = Number(/năm (20\d\d)/u.exec(text)?.[1]) || null;
  return [...text.matchAll(QUANTITY)].map(({ 0: quote, 1: word = '', 2: value = '', 3: unit, index }) => ({
    clause: path,
    quote,
    indicator: text.slice(0, index).split(/[.;,]/u).at(-1)?.trim(),
    comparator: COMPARATORS[word.toLowerCase()] ?? '=',
    value: Number(value.replace(',', '.')),
    valueTo: null,
    unit,
    year,
  }));
}

function taskOf({ path, text }: PlainClause) {
  const lead = /^(.{3,120}?) chủ trì/u.exec(text)?.[1];
  if (!lead) return [];
  const coordinating = /phối hợp với (.{3,160}?)(?: để| xây dựng| tổ chức| triển khai|[.;])/u.exec(text)?.[1];
  return [
    {
      clause: path,
      start: text.slice(0, 80),
      lead: lead.split(/, | và /u),
      coordinating: coordinating?.split(/, | và /u) ?? [],
      deliverable: null,
      deadline: deadlineOf(text),
    },
  ];
}

function deadlineOf(text: string) {
  const day = /trước ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(text);
  if (day) return { kind: 'fixed', date: `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}` };
  if (/hằng năm|hàng năm/iu.test(text)) return { kind: 'recurring', every: 'P1Y' };
  if (/thường xuyên/iu.test(text)) return { kind: 'continuous' };
  const year = /năm (20\d\d)/u.exec(text)?.[1];
  return year ? { kind: 'fixed', date: `${year}-12-31` } : { kind: 'none' };
}
