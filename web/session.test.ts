import { expect, test } from 'vitest';
import { sessionOf } from './session.ts';

const session = (headers: Record<string, string>) => sessionOf(new Headers(headers), ['read']);

test.each([
  ['nothing asked for', {}, 'vi'],
  ['English alone', { 'accept-language': 'en-US,en;q=0.9' }, 'en'],
  ['English before Vietnamese', { 'accept-language': 'en-US,en;q=0.9,vi;q=0.8' }, 'vi'],
  ['a third language', { 'accept-language': 'fr' }, 'vi'],
  ['a cookie', { cookie: 'a=b; nhip-language=en', 'accept-language': 'vi' }, 'en'],
  ['a cookie that names no language', { cookie: 'nhip-language=xx' }, 'vi'],
])('%s', (_, headers, language) => {
  expect(session(headers).language).toBe(language);
});

test('the theme is that of the system until a cookie says otherwise', () => {
  expect(session({}).theme).toBe('system');
  expect(session({ cookie: 'nhip-theme=dark' }).theme).toBe('dark');
});
