import { expect, test } from 'vitest';
import { descendantsOf } from './descendants.ts';

const pair = (upstream: string, downstream: string) => ({ upstream, downstream });

test('documents below a document, by steps, with what each carries out', () => {
  const found = descendantsOf('resolution', [
    pair('resolution', 'conclusion'),
    pair('conclusion', 'programme'),
    pair('resolution', 'programme'),
    pair('programme', 'plan'),
    pair('other', 'programme'),
  ]);
  expect(found).toEqual([
    { id: 'conclusion', depth: 1, carries: ['resolution'] },
    { id: 'programme', depth: 1, carries: ['conclusion', 'resolution'] },
    { id: 'plan', depth: 2, carries: ['programme'] },
  ]);
});

test('a ring of documents ends', () => {
  expect(descendantsOf('a', [pair('a', 'b'), pair('b', 'a')])).toEqual([{ id: 'b', depth: 1, carries: ['a'] }]);
});

test('nothing stands below a document that nobody carries out', () => {
  expect(descendantsOf('a', [pair('b', 'a')])).toEqual([]);
});
