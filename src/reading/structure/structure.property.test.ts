import { type Arbitrary, array, assert, constant, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../model/document.ts';
import { LETTERHEAD, paragraphs, readBlocks } from './blocks.test-support.ts';
import { toRoman } from './labels/ordinal.ts';
import { reassemble } from './segments.ts';

interface Item {
  readonly children: readonly Item[];
}

const items = (depth: number): Arbitrary<Item[]> =>
  depth === 0 ? constant([]) : array(record({ children: items(depth - 1) }), { maxLength: 4 });

const LETTERS = 'abcdđeghik';
type Form = { readonly print: (n: number) => string; readonly token: (n: number) => string };
const FORMS: readonly Form[] = [
  { print: (n) => `${toRoman(n)}- MỤC`, token: toRoman },
  { print: (n) => `${n}. Việc`, token: String },
  { print: (n) => `${LETTERS[n - 1]}) Điểm`, token: (n) => LETTERS[n - 1]! },
  { print: () => '- Ý', token: (n) => `-${n}` },
];

function print(tree: readonly Item[], level: number, base: string): { text: string; path: string }[] {
  return tree.flatMap((item, i) => {
    const form = FORMS[level]!;
    const path = base + form.token(i + 1);
    return [{ text: `${form.print(i + 1)} của trạm dữ liệu.`, path }, ...print(item.children, level + 1, `${path}/`)];
  });
}

const words = constantFrom(
  'Điều 1. ',
  'Điều 5. ',
  'I- ',
  'IV. ',
  '1. ',
  '2.1. ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  'PHỤ LỤC II',
  'Nơi nhận:',
  'TM. ỦY BAN',
  'QUY CHẾ',
  '(Ban hành kèm theo',
  'Chương II',
  'Mục 1',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 12/KH-UBND',
  'Căn cứ Luật;',
  'Trạm dữ liệu',
  'Nguyễn Văn Khê',
  '“',
  '”.',
  ':',
  'Mẫu số 01',
  '…………',
  '*',
  '5',
  '',
);
const noise = array(
  array(words, { maxLength: 4 }).map((parts) => parts.join('')),
  { maxLength: 40 },
);

type Document = Omit<ReadDocument, 'facts'>;

function checkInvariants(text: string, { clauses, segments, span }: Document): void {
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  expect(byPath.size).toBe(clauses.length);
  expect(new Set(clauses.map(({ eId }) => eId)).size).toBe(clauses.length);
  let before = -1;
  for (const clause of clauses) {
    expect(clause.span.start).toBeGreaterThanOrEqual(before);
    before = clause.span.start;
    expect(clause.span.end).toBeLessThanOrEqual(span.end);
    expect(clause.own.end).toBeLessThanOrEqual(clause.span.end);
    for (const paragraph of clause.paragraphs) expect(paragraph.end).toBeLessThanOrEqual(clause.own.end);
    if (clause.parent === null) continue;
    const parent = byPath.get(clause.parent);
    expect(parent).toBeDefined();
    expect(parent!.span.start).toBeLessThanOrEqual(clause.span.start);
    expect(parent!.span.end).toBeGreaterThanOrEqual(clause.span.end);
  }
  expect(reassemble(text, segments)).toBe(text.slice(span.start, span.end));
  segments.forEach((segment, i) => expect(segment.span.start).toBe(i === 0 ? span.start : segments[i - 1]!.span.end));
}

describe('structure of any text', () => {
  it('reads a printed tree back to the same paths', () => {
    assert(
      property(
        items(4).filter((tree) => tree.length > 0),
        (tree) => {
          const printed = print(tree, 0, '');
          const { documents } = readBlocks(paragraphs(...LETTERHEAD, ...printed.map(({ text }) => text)));
          expect(documents[0]!.clauses.map(({ path }) => path)).toEqual(printed.map(({ path }) => path));
        },
      ),
    );
  });

  it('keeps its promises whatever stands in the file', () => {
    assert(
      property(noise, (texts) => {
        const { canonical, documents } = readBlocks(paragraphs(...LETTERHEAD, ...texts));
        for (const document of documents) checkInvariants(canonical.text, document);
        expect(documents[0]!.span.start).toBe(0);
        expect(documents.at(-1)!.span.end).toBe(canonical.text.length);
        expect(readBlocks(paragraphs(...LETTERHEAD, ...texts)).documents).toEqual(documents);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any truncation without throwing', () => {
    const whole = [
      ...LETTERHEAD,
      'I. MỤC TIÊU',
      '1. Một:',
      'a) Hai;',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn Khê',
      'PHỤ LỤC',
      'DANH MỤC',
      '1. Ba',
    ].join('\n');
    assert(
      property(nat(whole.length), nat(whole.length), (from, length) => {
        const { canonical, documents } = readBlocks(paragraphs(...whole.slice(from, from + length).split('\n')));
        for (const document of documents) checkInvariants(canonical.text, document);
        expect(documents.length).toBeGreaterThan(0);
      }),
    );
  });
});
