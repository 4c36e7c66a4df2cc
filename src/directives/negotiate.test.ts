import { expect, test } from 'vitest';
import { formWanted, withoutForm } from './negotiate.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

test.each([
  ['/van-ban/a', BROWSER, 'html'],
  ['/van-ban/a', undefined, 'html'],
  ['/van-ban/a', '*/*', 'html'],
  ['/van-ban/a', 'application/json', 'json'],
  ['/van-ban/a', 'application/akn+xml', 'xml'],
  ['/van-ban/a', 'application/json;q=0.5, text/xml', 'xml'],
  ['/van-ban/a', 'application/json;q=0', 'html'],
  ['/van-ban/a', 'application/json;q=x', 'html'],
  ['/van-ban/a.json', BROWSER, 'json'],
  ['/van-ban/a.xml', 'application/json', 'xml'],
  ['/van-ban/a/II/1.json', BROWSER, 'json'],
] as const)('%s for %s is %s', (address, accept, form) => {
  expect(formWanted(address, accept)).toBe(form);
});

test.each([
  ['a.json', 'a'],
  ['a.xml', 'a'],
  ['II/1.1', 'II/1.1'],
  ['a.json.b', 'a.json.b'],
])('%s without its form is %s', (address, bare) => {
  expect(withoutForm(address)).toBe(bare);
});
