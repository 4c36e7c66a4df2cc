import { expect, test } from 'vitest';
import { documentChange } from './changed-documents.ts';

const SYMBOL = '08/2021/QĐ-UBND';
const at = (text: string) => ({ start: text.indexOf(SYMBOL), end: text.indexOf(SYMBOL) + SYMBOL.length });

test.each([
  [`Sửa đổi, bổ sung một số điều của Quyết định số ${SYMBOL} về chợ phiên.`, 'amends', null],
  [`Sửa đổi điểm b khoản 2 Điều 5 Quyết định số ${SYMBOL} như sau:`, 'amends', 'Đ5/2/b'],
  [`Bổ sung khoản 4 Điều 12 của Quyết định số ${SYMBOL}.`, 'amends', 'Đ12/4'],
  [`Bãi bỏ Điều 7 Quyết định số ${SYMBOL}.`, 'amends', 'Đ7'],
  [`Quyết định này thay thế Quyết định số ${SYMBOL} ngày 04/5/2021.`, 'replaces', null],
  [`Kể từ ngày ký, Quyết định số ${SYMBOL} ngày 04/5/2021 hết hiệu lực thi hành.`, 'replaces', null],
])('%s', (text, kind, clause) => {
  expect(documentChange(text, at(text))).toEqual({ kind, clause });
});

test.each([
  `Căn cứ Quyết định số ${SYMBOL} về chợ phiên.`,
  `Quy chế đã được sửa đổi, bổ sung bởi Quyết định số ${SYMBOL}.`,
  `Bổ sung ghế đá cho chợ. Giao các bản thực hiện Quyết định số ${SYMBOL}.`,
  `Thay thế bóng đèn hỏng; tiếp tục thực hiện Quyết định số ${SYMBOL}.`,
])('only names it: %s', (text) => {
  expect(documentChange(text, at(text))).toBeNull();
});
