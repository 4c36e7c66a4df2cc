import { describe, expect, test } from 'vitest';
import { foldName, slugOf } from './folded-name.ts';
import { formsWithin, matchesOf } from './name-forms.ts';
import { bestMatches, likeness } from './score-names.ts';

test.each([
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ['SỞ KHOA HỌC & CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
  ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
  ['UBMTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Tỉnh  uỷ', 'Tỉnh ủy'],
])('%s is the same name as %s', (said, official) => {
  expect(foldName(said)).toBe(foldName(official));
});

test.each([
  ['Sở Tài chính', 'Bộ Tài chính'],
  ['UBND xã', 'UBND tỉnh'],
  ['Ủy ban nhân dân', 'Hội đồng nhân dân'],
  ['Sở Y tế', 'Sở Ý tê'],
])('%s is not the same name as %s', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('an address of plain letters, never empty', () => {
  expect([slugOf('Xã Nậm Thung 101'), slugOf('…')]).toEqual(['xa-nam-thung-101', 'co-quan']);
});

describe('names within a unit', () => {
  const unit = foldName('Tỉnh Sơn Khê');
  test.each([
    ['Ủy ban nhân dân tỉnh Sơn Khê', ['Ủy ban nhân dân tỉnh Sơn Khê', 'Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân']],
    ['Tỉnh ủy Sơn Khê', ['Tỉnh ủy Sơn Khê', 'Tỉnh ủy']],
    ['Sở Tài chính', ['Sở Tài chính']],
    ['Ủy ban nhân dân xã Nậm Thung', ['Ủy ban nhân dân xã Nậm Thung']],
  ])('%s', (name, forms) => {
    expect(formsWithin(foldName(name), unit)).toEqual(new Set(forms.map(foldName)));
  });

  test('two bodies of one name are both told', () => {
    const bodies = ['a', 'b'].map((id) => ({ id, names: [foldName('Phòng Kinh tế')] }));
    expect(matchesOf(foldName('phòng kinh tế'), unit, bodies)).toEqual(['a', 'b']);
  });
});

test('the first word of a name weighs more than the others', () => {
  expect(likeness('so tai chinh', 'bo tai chinh')).toBeLessThan(likeness('so tai chinh', 'so tai chinh tinh'));
  expect(likeness('so y te', 'so y te')).toBe(1);
});

test('only what shares a word is suggested, the most alike first', () => {
  const bodies = [
    { id: 'finance', names: ['so tai chinh'] },
    { id: 'planning', names: ['so ke hoach va dau tu'] },
    { id: 'front', names: ['mat tran to quoc'] },
  ];
  expect(bestMatches('so tai chinhh', bodies).map(({ id }) => id)).toEqual(['finance']);
  expect(bestMatches('khong co', bodies)).toEqual([]);
});
