import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../model/span.ts';
import { compareCopies } from './compare-copies.ts';
import { CLEAN, sideOf } from './invented-copies.ts';

/** The other copy: the same text with some words misread. */
const changed = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [before, after]) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  }, CLEAN);

const compare = async (a: string, b: string) => compareCopies(await sideOf(a), await sideOf(b));

describe('compareCopies should find', () => {
  it.each([
    ['number', '95%', '96%', '95', '96', 'I/1'],
    ['number', '12,5 tỷ', '125 tỷ', '12,5', '125', 'I/2'],
    ['number', 'quá 2 trạm', 'quá 3 trạm', '2', '3', 'I/1'],
    ['number', 'khoá XIII', 'khoá XII', 'XIII', 'XII', null],
    ['negation', 'không để bản', 'để bản', 'không', '', 'I/1'],
    ['symbol', '57-NQ/TW', '52-NQ/TW', '57', '52', null],
    ['date', 'ngày 30/6/2026', 'ngày 30/8/2026', '30/6/2026', '30/8/2026', 'II/1'],
    ['limit', 'tối thiểu', 'tối đa', 'thiểu', 'đa', 'I/1'],
    ['limit', 'tăng dần', 'giảm dần', 'tăng', 'giảm', 'I/2'],
    ['role', 'chủ trì, phối hợp', 'phối hợp, chủ trì', 'chủ trì', '', 'II/1'],
    ['body', 'Sở Tài chính', 'Sở Nội vụ', 'Tài chính', 'Nội vụ', 'II/1'],
    ['person', 'đồng chí Giàng A Mẫu', 'đồng chí Giàng A Mão', 'Mẫu', 'Mão', 'II/2'],
    ['wording', 'kết quả kiểm đếm', 'kết quả kiểm kê', 'đếm', 'kê', 'I/2'],
    ['mark', 'Chú trọng đào tạo', 'Chủ trọng đào tạo', 'Chú', 'Chủ', 'I/3'],
    [
      'passage',
      ' và báo cáo đồng chí Giàng A Mẫu, Bí thư Tỉnh ủy',
      '',
      'và báo cáo đồng chí Giàng A Mẫu, Bí thư Tỉnh ủy',
      '',
      'II/2',
    ],
  ])('%s: %j for %j', async (danger, before, after, inA, inB, clause) => {
    const [found] = (await compare(CLEAN, changed([before, after]))).differences;
    expect(found).toMatchObject({ danger, a: { words: inA, clause }, b: { words: inB } });
  });

  it.each([
    ['symbol', 'letterhead', 'Số 15-KL/TU', 'Số 16-KL/TU'],
    ['date', 'letterhead', 'ngày 12 tháng 02 năm', 'ngày 12 tháng 03 năm'],
    ['person', 'signature', 'Mẫu\n', 'Mậu\n'],
    ['wording', 'title', 'trạm dữ liệu bản\n', 'trạm dữ liệu làng\n'],
    ['body', 'recipients', 'huyện ủy, thành ủy', 'huyện ủy, thị ủy'],
    ['passage', 'signature', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nGiàng A Mẫu\n', ''],
    ['surroundings', 'letterhead', 'Sơn Khê, ngày 12', 'CÔNG VĂN ĐẾN 77\n\nSơn Khê, ngày 12'],
  ])('%s in the %s', async (danger, part, before, after) => {
    const { differences } = await compare(CLEAN, changed([before, after]));
    expect(differences.map((found) => [found.danger, found.part])).toContainEqual([danger, part]);
  });

  it('several at once, the most dangerous first', async () => {
    const other = changed(['kiểm đếm', 'kiểm kê'], ['95%', '96%'], ['không để', 'để'], ['Chú trọng', 'Chủ trọng']);
    const { differences } = await compare(CLEAN, other);
    expect(differences.map(({ danger }) => danger)).toEqual(['number', 'negation', 'wording', 'mark']);
  });

  it('the whole symbol, date or body that the words belong to', async () => {
    const { differences } = await compare(CLEAN, changed(['57-NQ/TW', '52-NQ/TW'], ['Sở Tài chính', 'Sở Nội vụ']));
    expect(differences.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['57-NQ/TW', '52-NQ/TW'],
      ['Sở Tài chính', 'Sở Nội vụ'],
    ]);
  });
});

describe('compareCopies should not tell', () => {
  it.each([
    ['tone placement', 'hoà nhập', 'hòa nhập'],
    ['case', 'MỤC TIÊU', 'Mục tiêu'],
    ['spaces', 'lập sổ trạm', 'lập  sổ\ntrạm'],
    ['lost spaces', 'kiểm đếm', 'kiểmđếm'],
    ['punctuation', 'tỷ đồng mỗi năm, tăng', 'tỷ đồng mỗi năm; tăng'],
    ['a space before %', '95%', '95 %'],
    ['leading zeros', '30/6/2026', '30/06/2026'],
    ['a page number', '\nII- TỔ CHỨC', '\n2\n\nII- TỔ CHỨC'],
    ['y and i', 'tỷ đồng', 'tỉ đồng'],
  ])('%s', async (_, before, after) => {
    expect((await compare(CLEAN, changed([before, after]))).differences).toEqual([]);
  });

  it('recipients that stand below the signature', async () => {
    const at = CLEAN.indexOf('Nơi nhận');
    const sign = CLEAN.indexOf('T/M BAN');
    const other = `${CLEAN.slice(0, at)}${CLEAN.slice(sign)}\n${CLEAN.slice(at, sign)}`;
    expect((await compare(CLEAN, other)).differences).toEqual([]);
  });
});

describe('a suggestion', () => {
  it.each([
    ['Chú trọng đào tạo', 'Chủ trọng đào tạo', 'a', 'seen-elsewhere'],
    ['kiểm đếm', 'kiểm đêmg', 'a', 'not-a-syllable'],
  ])('%j against %j', async (before, after, right, reason) => {
    const [found] = (await compare(CLEAN, changed([before, after]))).differences;
    expect(found!.suggestion).toEqual({ right, reason });
  });

  it.each([
    ['95%', '96%'],
    ['Sở Tài chính', 'Sở Nội vụ'],
  ])('is not made where nothing tells: %j against %j', async (before, after) => {
    const [found] = (await compare(CLEAN, changed([before, after]))).differences;
    expect(found!.suggestion).toBeNull();
  });
});

const WORDS = CLEAN.slice(CLEAN.indexOf('1. Đến'), CLEAN.indexOf('Nơi nhận')).match(/\p{L}{3,}/gu)!;

describe('any two copies', () => {
  const change = fc.tuple(fc.constantFrom(...new Set(WORDS)), fc.constantFrom('không', '77', 'khác', 'gió núi', ''));
  const copy = fc
    .array(change, { maxLength: 6 })
    .map((changes) => changes.reduce((text, [word, other]) => text.replace(word, other), CLEAN));

  it('one against itself: nothing differs, everything agrees', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async (text) => {
        expect(await compare(text, text)).toEqual({ differences: [], agreement: 1 });
      }),
      { numRuns: 25 },
    );
  });

  it('spans are the exact words in both copies', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, async (one, other) => {
        const [a, b] = [await sideOf(one), await sideOf(other)];
        for (const difference of compareCopies(a, b).differences) {
          expect(quote(a.canonical.text, difference.a.span)).toBe(difference.a.words);
          expect(quote(b.canonical.text, difference.b.span)).toBe(difference.b.words);
          expect([difference.a.words, difference.b.words]).not.toEqual(['', '']);
          expect(difference.a.context.start).toBeLessThanOrEqual(difference.a.span.start);
          expect(difference.a.context.end).toBeGreaterThanOrEqual(difference.a.span.end);
        }
      }),
      { numRuns: 25 },
    );
  });

  /** What is found, told as of the first copy whichever way they were asked for. */
  const found = async (one: string, other: string, isTurned: boolean) => {
    const { differences, agreement } = await (isTurned ? compare(other, one) : compare(one, other));
    const told = differences.map(({ id, danger, a, b }) => [
      id,
      danger,
      (isTurned ? b : a).words,
      (isTurned ? a : b).words,
    ]);
    return { told: told.map(String).toSorted(), agreement };
  };

  it('the order of the copies does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, async (one, other) => {
        expect(await found(one, other, true)).toEqual(await found(one, other, false));
      }),
      { numRuns: 25 },
    );
  });

  it('nor where only the title differs', async () => {
    const other = CLEAN.replace('về phát triển trạm dữ liệu bản', 'về phát triển không dữ liệu bản');
    const there = await found(CLEAN, other, false);
    expect(there.told).toHaveLength(1);
    expect(await found(CLEAN, other, true)).toEqual(there);
  });
});
