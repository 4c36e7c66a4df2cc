import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import type { Side } from './side.ts';
import { sideOf } from './sides.test-support.ts';

const SENTENCES = [
  'Dựng trạm quan trắc sương muối trên đèo Khau Phạ và báo sớm cho bản gần nhất',
  'Thuê kỹ sư trẻ sửa máy tuốt lúa của các tổ hợp tác trước vụ gặt',
  'Số hoá hương ước của từng bản, lưu tại nhà văn hoá và thư viện huyện',
  'Tỷ lệ hộ nuôi ong ghi nhật ký điện tử đạt trên 45% vào năm 2029',
  'Nuôi cấy mô lan kim tuyến ở vườn giống lâm trường Nậm Thung',
  'Hình thành 07 tổ sửa chữa thiết bị thông minh vào năm 2030',
  'Lắp pin mặt trời cho điểm trường lẻ, dùng ắc quy thải của xe buýt điện',
  'Ghi âm làn điệu then cổ, mở kho tư liệu mở cho nghệ sĩ và nhà nghiên cứu',
];

const documentOf = (sentences: readonly string[]): string =>
  `KẾ HOẠCH\nvề việc làng số vùng cao\n\nI. NHIỆM VỤ\n\n${sentences.map((sentence, at) => `${at + 1}. ${sentence}.`).join('\n\n')}\n`;

const someSentences = fc.shuffledSubarray(SENTENCES, { minLength: 2 });

const textOf = ({ document }: Side, path: string): string =>
  document.clauses.find((clause) => clause.path === path)?.text ?? '';

describe('align, for any document', () => {
  it('finds each clause again in the same document, and nothing left out, added or moved', async () => {
    await fc.assert(
      fc.asyncProperty(someSentences, async (sentences) => {
        const side = await sideOf(documentOf(sentences));
        const { links, omissions, additions, numbers } = align(side, side);
        expect(links.map(({ from, to, kind }) => [from, to, kind])).toEqual(
          sentences.map((_, at) => [`I/${at + 1}`, `I/${at + 1}`, 'same']),
        );
        expect([omissions, additions]).toEqual([[], []]);
        expect(numbers.filter(({ direction }) => direction !== 'same')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('finds the same clauses whatever the order below, and the same kind from either side', async () => {
    await fc.assert(
      fc.asyncProperty(someSentences, async (sentences) => {
        const [above, below] = await Promise.all([sideOf(documentOf(SENTENCES)), sideOf(documentOf(sentences))]);
        const down = align(above, below).links;
        const up = align(below, above).links;
        expect(down.map(({ from, to }) => [textOf(above, from), textOf(below, to)])).toEqual(
          down.map(({ from }) => [textOf(above, from), textOf(above, from)]),
        );
        expect(down).toHaveLength(sentences.length);
        const pairs = (links: typeof down, turn: boolean) =>
          links.map(({ from, to, kind }) => (turn ? `${to} ${from} ${kind}` : `${from} ${to} ${kind}`)).toSorted();
        expect(pairs(up, true)).toEqual(pairs(down, false));
      }),
      { numRuns: 25 },
    );
  });
});
