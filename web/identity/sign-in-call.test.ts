import { expect, test } from 'vitest';
import { wayBack } from './sign-in-call.ts';

test.each([
  ['/van-ban?trang=2', '/van-ban?trang=2'],
  ['/van-ban/57-nq-tw/II/1', '/van-ban/57-nq-tw/II/1'],
  ['/', '/'],
])('%s leads to %s', (wanted, path) => {
  expect(wayBack(wanted)).toBe(path);
});

test.each([
  'https://xau.example/',
  '//xau.example/',
  '/\\xau.example/',
  'javascript:alert(1)',
  '\\\\xau.example',
  'van-ban',
  '',
  undefined,
  ['/van-ban'],
])('%j leads nowhere but home', (wanted) => {
  expect(wayBack(wanted)).toBe('/');
});

test('what browsers drop from an address does not make it another one', () => {
  expect(new URL(wayBack('/\t/xau.example'), 'http://localhost').host).toBe('localhost');
});
