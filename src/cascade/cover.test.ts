import { expect, test } from 'vitest';
import { coverOf, tallyOf } from './cover.ts';
import type { Finding, FoundClause } from './finding.ts';
import type { AlignedLink, AlignedNumber } from './schemas.ts';

const clause = (path: string, left: FoundClause['left'] = null): FoundClause => ({
  path,
  text: '0123456789',
  beside: null,
  role: 'task',
  section: { path, title: '' },
  hash: path,
  left,
});

const link = (from: string, more: Partial<AlignedLink> = {}): AlignedLink => ({
  from,
  to: 'a',
  kind: 'narrower',
  score: 0.5,
  words: [],
  gone: [],
  fresh: [],
  status: 'suggested',
  byPerson: false,
  version: 1,
  ...more,
});

const number = (from: string, direction: AlignedNumber['direction'], to: string | null = 'a'): AlignedNumber => ({
  from,
  to,
  direction,
  indicator: 'kinh tế số',
  reasons: [],
  was: null,
  now: null,
});

const finding = (above: readonly FoundClause[], numbers: readonly AlignedNumber[] = []): Finding => ({
  above,
  below: {},
  additions: [{ path: 'b', role: 'task', best: null }],
  numbers,
  searched: 9,
});

const gone = (end: number) => ({ gone: [{ start: 0, end }] });

test.each([
  ['nothing gone', [link('1')], [], 'kept'],
  ['a little gone', [link('1', gone(4))], [], 'kept'],
  ['most gone', [link('1', gone(5))], [], 'narrowed'],
  ['gone in one link, there in the other', [link('1', gone(9)), link('1', { to: 'b' })], [], 'kept'],
  ['in the same words, whatever the diff says', [link('1', { kind: 'same', ...gone(9) })], [], 'kept'],
  ['seen by a person only', [link('1', { kind: null, ...gone(9) })], [], 'kept'],
  ['a lower number', [link('1', { kind: 'same' })], [number('1', 'lowered')], 'changed'],
  ['a number that stands nowhere below', [link('1')], [number('1', 'dropped', null)], 'changed'],
  ['the number kept', [link('1')], [number('1', 'same')], 'kept'],
  ['an aim that got a number', [link('1')], [number('1', 'quantified')], 'kept'],
  ['a lower number in another clause', [link('1')], [number('1', 'lowered', 'z')], 'kept'],
  ['its only link rejected', [link('1', { status: 'rejected' })], [], 'omitted'],
] as const)('%s', (_, links, numbers, status) => {
  expect(coverOf(finding([clause('1')], numbers), links).get('1')?.status).toBe(status);
});

test('a clause without links says why, and the best that was rejected', () => {
  const best = { path: 'a', score: 0.2 };
  const above = [
    clause('1', { status: 'omitted', best }),
    clause('2', { status: 'doubtful', best }),
    clause('3', { status: 'situation', best: null }),
    clause('4'),
  ];
  const cover = coverOf(finding(above), [link('4', { status: 'rejected', score: 0.7 })]);
  expect([...cover.values()]).toEqual([
    { status: 'omitted', reason: null, best },
    { status: 'doubtful', reason: null, best },
    { status: 'exempt', reason: 'situation', best: null },
    { status: 'omitted', reason: null, best: { path: 'a', score: 0.7 } },
  ]);
});

test('the tally counts what asks for something apart from what does not', () => {
  const above = [
    clause('1'),
    clause('2', { status: 'omitted', best: null }),
    clause('3', { status: 'view', best: null }),
  ];
  const found = finding(above, [number('1', 'lowered'), number('1', 'same')]);
  const links = [link('1', { to: 'b', status: 'accepted' })];
  expect(tallyOf(found, coverOf(found, links), links)).toMatchObject({
    asked: 2,
    exempt: 1,
    omitted: 1,
    lowered: 1,
    added: 0,
    decided: 1,
    links: 1,
  });
});
