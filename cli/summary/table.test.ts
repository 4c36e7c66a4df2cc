import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintFor } from './paint.ts';
import { table } from './table.ts';
import { clip, widthOf, wrap } from './wrap.ts';

describe('wrap', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 12, ['Sở Khoa học', 'và Công nghệ']],
    ['một', 10, ['một']],
    ['', 10, ['']],
    ['aaaaaaaaaaaa b', 5, ['aaaaa', 'aaaaa', 'aa b']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('never makes a line too wide and never loses a letter', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', 'ợ'), minLength: 1, maxLength: 20 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      }),
    );
  });
});

describe('clip', () => {
  it('shows that lines are left out, within the width', () => {
    expect(clip(['abc', 'def', 'ghi'], 2, 3)).toEqual(['abc', 'de…']);
    expect(clip(['abc', 'de'], 2, 3)).toEqual(['abc', 'de']);
  });
});

describe('widthOf', () => {
  it.each([
    ['Nhịp', 4],
    ['Nhi\u0323p', 4],
    ['数字', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('table', () => {
  const columns = [
    { header: 'Điều khoản', share: 0 },
    { header: 'Nhiệm vụ', share: 1 },
  ];

  it('keeps to the width of the screen', () => {
    const rows = [['II/1', 'Xây dựng đề án phủ sóng các bản vùng cao và báo cáo hằng quý']];
    const lines = table(columns, rows, 40, paintFor(false));
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(40);
    expect(lines[2]).toBe('II/1        Xây dựng đề án phủ sóng các');
  });

  it('colours only where asked', () => {
    expect(table(columns, [], 40, paintFor(true)).join('')).toContain('\u001b[1m');
    expect(table(columns, [], 40, paintFor(false)).join('')).not.toContain('\u001b');
  });
});
