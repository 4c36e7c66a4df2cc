import { expect, test } from 'vitest';
import type { Finding, FoundLink } from './finding.ts';
import { type KnownLink, mergeLinks } from './merge-links.ts';

const text = (path: string, hash = path) => ({ path, text: `lời của ${hash}`, beside: null, hash });

const finding: Finding = {
  above: [text('I/1', 'h1'), text('I/2', 'h2')].map((clause) => ({
    ...clause,
    role: 'task' as const,
    section: { path: 'I', title: '' },
    left: null,
  })),
  below: { a: text('a', 'ha'), b: text('b', 'hb') },
  additions: [],
  numbers: [],
  searched: 2,
};

const found = (from: string, to: string): FoundLink => ({
  from,
  to,
  kind: 'narrower',
  score: 0.5,
  words: [],
  gone: [],
  fresh: [],
});

const known = (more: Partial<KnownLink>): KnownLink => ({
  id: 'link',
  from: 'I/1',
  to: 'a',
  fromHash: 'h1',
  toHash: 'ha',
  status: 'accepted',
  byPerson: false,
  version: 3,
  ...more,
});

test('a decision stays with a link that is found again', () => {
  const [link] = mergeLinks([known({ status: 'rejected' })], [found('I/1', 'a')], finding);
  expect(link).toMatchObject({ id: 'link', status: 'rejected', version: 3, finding: { kind: 'narrower' } });
});

test('a decided link that is no longer found stays, without a score', () => {
  const links = mergeLinks([known({})], [found('I/2', 'b')], finding);
  expect(links).toMatchObject([
    { id: null, from: 'I/2', status: 'suggested' },
    { id: 'link', from: 'I/1', status: 'accepted', finding: { kind: null, score: null } },
  ]);
});

test('an undecided link that is no longer found goes', () => {
  expect(mergeLinks([known({ status: 'suggested' })], [], finding)).toEqual([]);
});

test('a decision follows its words when their numbers change', () => {
  const [link] = mergeLinks([known({ from: 'III/9', fromHash: 'h2' })], [found('I/2', 'a')], finding);
  expect(link).toMatchObject({ id: 'link', from: 'I/2', fromHash: 'h2', status: 'accepted' });
});

test('where the words stand nowhere any more, the old place is kept for a later reading', () => {
  const [link] = mergeLinks([known({ from: 'III/9', fromHash: 'gone' })], [], finding);
  expect(link).toMatchObject({ from: 'III/9', status: 'accepted' });
});
