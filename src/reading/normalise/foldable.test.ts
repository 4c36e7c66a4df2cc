import { describe, expect, it } from 'vitest';
import { foldablePlaces, NEW_STYLE, SIGN, TOO_EARLY, Y_FOR_I } from './foldable.ts';

describe('places that may have to be folded', () => {
  it.each([
    ['số hoá', NEW_STYLE],
    ['khoẻ mạnh', NEW_STYLE],
    ['uỷ ban', NEW_STYLE],
    ['hòan thành', TOO_EARLY],
    ['kỹ thuật', Y_FOR_I],
    ['tỷ', Y_FOR_I],
    ['quý iii – năm', Y_FOR_I | SIGN],
    ['“số”', SIGN],
  ])('%s', (text, rules) => {
    expect(foldablePlaces(text).reduce((all, place) => all | place.rules, 0) & rules).toBe(rules);
  });

  it.each(['số hóa', 'hoàn thành', 'chuyển đổi', 'ngày này', 'quyết định', 'a - b "c"', ''])('%s has none', (text) => {
    expect(foldablePlaces(text)).toEqual([]);
  });
});
