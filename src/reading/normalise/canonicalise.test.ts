import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Paragraph, RawBlock, RawParagraph, RawTable } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import { canonicalise, toRaw } from './canonicalise.ts';
import { revertEdits } from './edits.ts';

const paragraph = (text: string): RawParagraph => ({ kind: 'paragraph', text, page: 1 });
const table = (...rows: string[][]): RawTable => ({
  kind: 'table',
  page: 1,
  rows: rows.map((cells) => ({
    page: 1,
    cells: cells.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
  })),
});
const textOf = (...texts: string[]): string => canonicalise(texts.map(paragraph)).text;

describe('canonical text', () => {
  test.each([
    ['decomposed letters', 'nghi\u0323 quye\u0302\u0301t', 'nghị quyết'],
    ['half composed letters', 'ngh\u1ECB quy\u00EA\u0301t', 'nghị quyết'],
    ['no-break and other spaces', 'Số:\u00A057\u2009NQ\u3000', 'Số: 57 NQ '],
    ['soft hyphen, zero width, BOM, controls', '\uFEFFkhoa\u00AD \u200Bhọc\u0002\u0000', 'khoa học'],
    ['a mark cut off by a zero width', 'a\u200B\u0301', 'á'],
    ['eth as Đ', 'QÐ, ÐIỀU, Ɖảng, ðiểm, (ðã', 'QĐ, ĐIỀU, Đảng, điểm, (đã'],
    ['ligatures', 'ﬁle oﬃce', 'file office'],
    ['hyphens that do not break', '57\u2011NQ\u2010TW', '57-NQ-TW'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['glyphs of symbol fonts', '\uF0B7 việc \uF0B3 5', '• việc ≥ 5'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['characters with another canonical form', '5 \u212B \u2126', '5 Å Ω'],
  ])('%s', (_, raw, text) => {
    expect(textOf(raw)).toBe(text);
  });

  test.each([
    ['plain text', 'Sở Khoa học và Công nghệ chủ trì.'],
    ['tab, dashes, quotation marks', 'Nơi nhận:\tTM. ỦY BAN – “hết”'],
    ['eth of another language', 'ông Davíð'],
    ['characters beyond the BMP', '𝒳 😀'],
  ])('leaves %s alone', (_, raw) => {
    const canonical = canonicalise([paragraph(raw)]);
    expect(canonical.text).toBe(raw);
    expect(canonical.edits).toEqual([]);
  });

  test('joins blocks by line ends and cells by tabs, and locates every one', () => {
    const canonical = canonicalise([
      paragraph('Đầu\u00AD'),
      table(['STT', 'Việ\u00ADc'], ['1', 'a\nb']),
      paragraph(''),
    ]);
    expect(canonical.text).toBe('Đầu\nSTT\tViệc\n1\ta\nb\n');
    const [first, middle] = canonical.blocks;
    expect(first).toMatchObject({ text: 'Đầu', span: { start: 0, end: 3 } });
    expect(middle).toMatchObject({
      span: { start: 4, end: 18 },
      rows: [
        { span: { start: 4, end: 12 }, cells: [{ text: 'STT' }, { text: 'Việc', span: { start: 8, end: 12 } }] },
        {},
      ],
    });
  });

  test('an edit at the edge of a span is outside it', () => {
    const canonical = canonicalise([paragraph('a\u00ADb\u00ADc')]);
    expect(toRaw(canonical, { start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
  });
});

const awkward = fc.constantFrom(
  'a',
  'e',
  'đ',
  'Ð',
  'ð',
  '\u0302',
  '\u0301',
  '\u0323',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\r',
  '\n',
  '\t',
  'ﬁ',
  '\u2011',
  '\uD83D',
  '\uDE00',
  '😀',
  '\u212B',
  '\u1100',
  '\u1161',
  '\u11A8',
  'ế',
  ' ',
);
const text = fc.oneof(
  fc.array(awkward, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const blocks = fc.array(
  fc.oneof(
    text.map((t): RawBlock => paragraph(t)),
    fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }).map((rows): RawBlock => table(...rows)),
  ),
  { maxLength: 6 },
);

describe('for any text', () => {
  test('edits lead back to the raw text, and the result is NFC and stays as it is', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const canonical = canonicalise(given);
        expect(revertEdits(canonical.text, canonical.edits)).toBe(canonical.raw);
        expect(canonical.text.normalize('NFC')).toBe(canonical.text);
        expect(canonical.text.isWellFormed()).toBe(true);
        expect(canonicalise([paragraph(canonical.text)]).edits).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('blocks hold what their spans say and stand in order', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const canonical = canonicalise(given);
        let end = 0;
        for (const leaf of leaves(canonical)) {
          expect(canonical.text.slice(leaf.span.start, leaf.span.end)).toBe(leaf.text);
          expect(leaf.span.start).toBeGreaterThanOrEqual(end);
          end = leaf.span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every span maps into the raw text it was made from', () => {
    fc.assert(
      fc.property(blocks, fc.nat(200), fc.nat(200), (given, a, b) => {
        const canonical = canonicalise(given);
        const start = Math.min(a, b, canonical.text.length);
        const end = Math.min(Math.max(a, b), canonical.text.length);
        const raw = toRaw(canonical, { start, end });
        expect(raw.start).toBeGreaterThanOrEqual(0);
        expect(raw.end).toBeGreaterThanOrEqual(raw.start);
        expect(raw.end).toBeLessThanOrEqual(canonical.raw.length);
        const again = canonicalise([paragraph(canonical.raw.slice(raw.start, raw.end))]).text;
        const asked = canonical.text.slice(start, end);
        expect(comparable(again)).toContain(asked.isWellFormed() ? comparable(asked) : '');
      }),
      { numRuns: 300 },
    );
  });
});

/** What a cut out piece may read differently: half a surrogate pair, an eth after a small letter. */
const comparable = (piece: string): string => piece.replaceAll('\uFFFD', '').replaceAll('ð', 'đ').replaceAll('ɖ', 'đ');

const leaves = ({ blocks }: Canonical): readonly (Paragraph | Cell)[] =>
  blocks.flatMap((block): readonly (Paragraph | Cell)[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells),
  );
