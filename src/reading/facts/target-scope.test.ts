import { expect, it } from 'vitest';
import type { Metadata } from '../model/document.ts';
import { scopeOf } from './target-scope.ts';

const EMPTY: Metadata = {
  symbol: null,
  type: null,
  issuer: null,
  issuedOn: null,
  place: null,
  title: null,
  signatory: null,
  signatoryRole: null,
  recipients: [],
  basis: [],
};

it.each([
  [{ issuer: 'Ban Thường vụ Tỉnh ủy Sơn Khê' }, 'Sơn Khê'],
  [{ issuer: 'Ủy ban nhân dân tỉnh Sơn Khê' }, 'Sơn Khê'],
  [{ issuer: 'Bộ Chính trị', title: 'xây dựng thành phố Sơn Khê đến năm 2035' }, 'Sơn Khê'],
  [{ issuer: 'Chính phủ', place: 'Hà Nội' }, 'nation'],
  [{ issuer: 'Sở Khoa học và Công nghệ', place: 'Sơn Khê' }, 'Sơn Khê'],
  [{}, 'nation'],
])('%o: %s', (known, scope) => {
  expect(scopeOf({ ...EMPTY, ...known })).toBe(scope);
});
