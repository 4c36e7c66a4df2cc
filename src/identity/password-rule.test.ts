import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHORTEST_PASSWORD, weaknessOf } from './password-rule.ts';

const about = ['Nguyễn Thị Hạnh', 'hanh.nguyen@sonkhe.example'];

test.each([
  ['ngắn-quá-1', 'password-short'],
  ['x'.repeat(129), 'password-long'],
  ['aaaaaaaaaaaa', 'password-simple'],
  ['ababababababab', 'password-simple'],
  ['abcdefghijklmn', 'password-simple'],
  ['9876543210987', 'password-simple'],
  ['Password123456', 'password-common'],
  ['MatKhau@2026!!', 'password-common'],
  ['Mật khẩu 2026', 'password-common'],
  ['qwertyuiop12', 'password-common'],
  ['admin-admin-2026', 'password-common'],
  ['NguyenThiHanh2026', 'password-personal'],
  ['hanh.nguyen.1985', 'password-personal'],
])('%s is refused: %s', (password, weakness) => {
  expect(weaknessOf(password, about)).toBe(weakness);
});

test.each([
  'sông Đà chảy về xuôi',
  'bốn con trâu xanh',
  'vietnam nhưng mà dài hơn',
  'hanh thích uống trà shan',
  'kR7!vTq0zLp2',
])('%s is taken', (password) => {
  expect(weaknessOf(password, about)).toBeNull();
});

test('what is too short is never taken, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: SHORTEST_PASSWORD - 1 }), (password) => {
      expect(weaknessOf(password, [])).toBe('password-short');
    }),
  );
});
