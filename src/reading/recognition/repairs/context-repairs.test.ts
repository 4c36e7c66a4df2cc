import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { revertEdits } from '../../normalise/edits.ts';
import { contextRepairs } from './context-repairs.ts';
import { findRepairs } from './find-repairs.ts';
import { recognisedPieces } from './pieces.ts';
import { syllablesKnown } from './shipped-counts.ts';
import { countSyllables, packCounts, sumCounts, unpackCounts } from './syllable-counts.ts';
import { syllableModel } from './syllable-model.ts';

const SEEN = [
  'Các cơ quan, tổ chức, cá nhân phối hợp với cơ quan chuyên môn và báo cáo kết quả.',
  'Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các tổ chức ở trung ương tổ chức thực hiện.',
  'Người ở nơi khác được hỗ trợ nhà ở theo quy định; khoa học, công nghệ và đổi mới sáng tạo.',
  'Doanh nghiệp với cơ quan không nộp thuế đất; chị ba và bà ba.',
];
const model = syllableModel(countSyllables(Array.from({ length: 10 }, () => SEEN).flat()));

/** A recognised line in which words in [brackets] are doubtful. */
function line(marked: string): RawBlock {
  const doubts = Array.from(marked.matchAll(/\[([^\]]+)\]/gu), ({ index, 1: word = '' }, n) => ({
    start: index - 2 * n,
    end: index - 2 * n + word.length,
    confidence: 0.5,
  }));
  return { kind: 'paragraph', text: marked.replace(/[[\]]/gu, ''), page: 1, confidence: 0.96, doubts, wrapped: true };
}

const repair = (...lines: readonly string[]) =>
  canonicalise(lines.map(line), (blocks) => contextRepairs(recognisedPieces(blocks), model));

describe('words that do not go with the words beside them', () => {
  it.each([
    ['các cơ quan, [tô] chức, cá nhân', 'các cơ quan, tổ chức, cá nhân'],
    ['phối hợp [vớới] cơ quan', 'phối hợp với cơ quan'],
    ['phối hợpp với cơ quan', 'phối hợp với cơ quan'],
    ['theo quy định; hỗ trợ nhà Ởở theo quy định', 'theo quy định; hỗ trợ nhà ở theo quy định'],
    ['theo quy định; hỗ trợ nhà Ở theo quy định', 'theo quy định; hỗ trợ nhà ở theo quy định'],
    ['các TỔ chức ở trung Ương', 'các tổ chức ở trung ương'],
    ['KHOA HỌC, [CỒNG] NGHỆ VÀ ĐỔI MỚI', 'KHOA HỌC, CÔNG NGHỆ VÀ ĐỔI MỚI'],
  ])('%s', (read, meant) => {
    expect(repair(read).text).toBe(meant.replace('các tổ chức', 'các Tổ chức').replace('TỔ', 'Tổ'));
  });

  it('are seen across the end of a line', () => {
    expect(repair('các cơ quan, tổ', '[chưc], cá nhân').text).toBe('các cơ quan, tổ\nchức, cá nhân');
  });

  it.each([
    ['a word that goes with them', 'các cơ quan, tổ chức, cá nhân'],
    ['words never seen', 'sương giăng kín bản Mây'],
    ['a name', 'ông Nguyễn Văn Tô chức'],
    ['an abbreviation', 'phối hợp với UBND và cơ quan'],
    ['a numeral', 'Phụ lục II và cơ quan'],
  ])('should leave %s', (_, read) => {
    expect(repair(read).text).toBe(read);
  });

  it('are told by one neighbour when the other is unknown and nobody wrote them as read', () => {
    const often = syllableModel(
      countSyllables(Array.from({ length: 50 }, () => 'tổ chức đảng. đạt mục tiêu. mức tăng')),
    );
    const told = (read: string) =>
      canonicalise([line(read)], (blocks) => contextRepairs(recognisedPieces(blocks), often)).text;
    expect(told('tổ chức [đẳng] vững mạnh')).toBe('tổ chức đảng vững mạnh');
    expect(told('tổ chức đẳng vững mạnh')).toBe('tổ chức đẳng vững mạnh');
    expect(told('đạt [mức] 11 người')).toBe('đạt mức 11 người');
  });

  it.each([
    ['a mark was lost and nobody ever wrote what is left', 'đạt muc tiêu năm nay', 'đạt mục tiêu năm nay'],
    ['the tone that a stop at the end needs was lost', 'Luât của dân', 'Luật của dân'],
    ['a mark was lost, and one side is sure', 'xây dưng bản làng', 'xây dựng bản làng'],
    ['marks are others, but both sides are sure', 'các tồ chức đảng', 'các tổ chức đảng'],
  ])('are changed also when they were read with certainty: %s', (_, read, meant) => {
    const often = ['đạt mục tiêu năm. các tổ chức đảng. Luật của. xây dựng nhà. dưng dưng'];
    const known = syllableModel(countSyllables(Array.from({ length: 300 }, () => often).flat()));
    const { text } = canonicalise([line(read)], (blocks) => contextRepairs(recognisedPieces(blocks), known));
    expect(text).toBe(meant);
  });

  it('are changed where a hook was taken for an acute, and one side is sure', () => {
    const seen = ['tìm kiếm', ...Array.from({ length: 2000 }, () => 'đã kiểm tra. các tổ chức của các cơ quan')];
    const known = syllableModel(countSyllables(seen));
    const told = (read: string) =>
      canonicalise([line(read)], (blocks) => contextRepairs(recognisedPieces(blocks), known)).text;
    expect(told('bản làng kiếm tra')).toBe('bản làng kiểm tra');
    expect(told('họ tìm kiếm tra')).toBe('họ tìm kiếm tra');
  });

  it('are changed where both sides are sure and nobody wrote them as read', () => {
    const seen = ['nhưng', 'Tố', ...Array.from({ length: 2000 }, () => 'Luật Tổ chức. chống tham nhũng')];
    const known = syllableModel(countSyllables(seen));
    const told = (read: string) =>
      canonicalise([line(read)], (blocks) => contextRepairs(recognisedPieces(blocks), known)).text;
    expect(told('Luật Tố chức; chống tham nhưng;')).toBe('Luật Tổ chức; chống tham nhũng;');
    expect(told('ông Tố chức 5')).toBe('ông Tố chức 5');
  });

  it.each([
    ['a word that may be a name', 'người Tồ sống ở đây'],
    ['a word with another tone that was seen so', 'họ có tính toán'],
    ['a word that is known, with other marks', 'gia hạn nợ sau vụ'],
    ['an unknown word that two others are as near', 'bán cho bạn'],
  ])('should leave %s, when it was read with certainty', (_, read) => {
    const often = ['tính toán. tỉnh toán. người tổ. hạn nổ. nợ nần. nhà bản cho. nhà bàn cho'];
    const known = syllableModel(countSyllables(Array.from({ length: 100 }, () => often).flat()));
    const { text } = canonicalise([line(read)], (blocks) => contextRepairs(recognisedPieces(blocks), known));
    expect(text).toBe(read);
  });

  it('should never be made where the meaning may turn round, only suggested', () => {
    const { text, suggestions } = repair('cơ quan [khống] nộp thuế');
    expect(text).toBe('cơ quan khống nộp thuế');
    expect(suggestions).toMatchObject([{ rule: 'context', start: 8, before: 'khống', after: 'không' }]);
  });

  it('can be undone whatever was read', () => {
    const words = fc.constantFrom('tô', 'tổ', 'chức', 'chưc', 'Ở', 'vớới', 'cơ', 'quan', 'II', '12', ',', '.', 'BỘ');
    const lines = fc.array(fc.array(words, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, (read) => {
        const blocks = read.map((one) => line(one.join(' ')));
        const { raw, text, edits } = canonicalise(blocks, (all) => findRepairs(all));
        expect(raw).toBe(read.map((one) => one.join(' ')).join('\n'));
        expect(revertEdits(text, edits)).toBe(raw);
      }),
    );
  });
});

describe('counts of syllables', () => {
  it('are the same after packing, without the rare ones', () => {
    const counts = countSyllables(['Tổ chức thực hiện.', 'tổ chức lại']);
    expect(unpackCounts(packCounts(counts, 1))).toEqual(counts);
    expect(unpackCounts(packCounts(counts, 2))).toEqual(
      new Map([
        ['.', new Map([['tổ', 2]])],
        ['tổ', new Map([['chức', 2]])],
      ]),
    );
    expect(sumCounts([counts, counts]).get('tổ')?.get('chức')).toBe(4);
  });

  it('come with Nhịp, and a register adds its own', () => {
    expect(syllablesKnown().pairs('tổ', 'chức')).toBeGreaterThan(100);
    const learned = countSyllables(['bản Mây họp']);
    expect(syllablesKnown(learned).pairs('bản', 'Mây')).toBe(1);
    expect(syllablesKnown(learned).pairs('tổ', 'chức')).toBe(syllablesKnown().pairs('tổ', 'chức'));
  });
});
