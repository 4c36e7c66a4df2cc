import { expect, test } from 'vitest';
import { buildLineages, type Statement, type Step } from './build-lineages.ts';

const stated = (id: string, issuedOn: string | null, level: Statement['level'] = 0): Statement => ({
  id,
  document: id,
  issuedOn,
  level,
});
const step = (was: string, now: string, more: Partial<Step> = {}): Step => ({
  was,
  now,
  likeness: 0.8,
  direction: 'raised',
  reasons: [],
  ...more,
});

const OLD = stated('old', '2012-11-01');
const NEW = stated('new', '2024-12-22');
const BELOW = stated('below', null, 1);

test('a number is held first against the newest document above that states it', () => {
  const lowered = step('new', 'below', { direction: 'lowered' });
  const [lineage] = buildLineages([BELOW, NEW, OLD], [step('old', 'new'), step('old', 'below'), lowered]);
  expect(lineage!.statements.map(({ id }) => id)).toEqual(['old', 'new', 'below']);
  expect(lineage!.main.get('below')).toBe(lowered);
  expect(lineage!.main.get('new')?.was).toBe('old');
  expect(lineage!.others.map(({ was, now }) => [was, now])).toEqual([['old', 'below']]);
});

test('a newer document whose name for the indicator is much less like does not come first', () => {
  const steps = [step('old', 'below', { likeness: 0.9 }), step('new', 'below', { likeness: 0.4 })];
  expect(buildLineages([BELOW, NEW, OLD], steps)[0]!.main.get('below')?.was).toBe('old');
});

test.each([
  ['names that are only alike', [step('old', 'new', { reasons: ['other-indicator'], direction: 'notComparable' })]],
  ['a step from a document that may not be seen', [step('hidden', 'new')]],
  ['no step at all', []],
])('%s join no lineage', (_, steps) => {
  expect(buildLineages([OLD, NEW], steps as Step[])).toEqual([]);
});

test('numbers that cannot be compared are in a lineage and say so', () => {
  const other = step('old', 'new', { reasons: ['other-denominator'], direction: 'notComparable' });
  expect(buildLineages([OLD, NEW], [other])[0]!.main.get('new')).toBe(other);
});
