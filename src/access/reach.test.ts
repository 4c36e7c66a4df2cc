import { describe, expect, test } from 'vitest';
import { type Actor, anonymousActor, localActor } from './actor.ts';
import { VERBS } from './permission.ts';
import { canActOn, canLookInto, type Owned, verbsOn } from './reach.ts';
import { grantsOf, limitTo, type Role } from './roles.ts';

const WITHIN = ['department', 'commune'];
const holding = (role: Role, unit: string | null = 'province', module?: string): Actor => ({
  id: 'an',
  unit: unit ?? '',
  grants: grantsOf([{ role, unit, within: WITHIN, module: module ?? null }]),
});
const row = (more: Partial<Owned> = {}): Owned => ({ owner: 'bình', unit: 'province', public: false, ...more });

test.each<[Role, string, Owned, string]>([
  ['administrator', 'own unit', row(), 'read inspect administer'],
  ['administrator', 'below', row({ unit: 'commune' }), 'read inspect administer'],
  ['leader', 'own unit', row(), 'read inspect act upload review publish'],
  ['leader', 'below', row({ unit: 'commune' }), 'read inspect act review publish'],
  ['officer', 'own unit', row(), 'read act upload review'],
  ['officer', 'below', row({ unit: 'commune' }), 'read'],
  ['reporter', 'own unit', row(), 'read act'],
  ['reporter', 'below', row({ unit: 'commune' }), ''],
  ['inspector', 'below', row({ unit: 'commune' }), 'read inspect'],
  ['inspector', 'elsewhere', row({ unit: 'another' }), ''],
  ['inspector', 'elsewhere, public', row({ unit: 'another', public: true }), 'read'],
  ['inspector', 'own account', row({ owner: 'an', unit: '' }), 'account'],
  ['citizen', 'own', row({ owner: 'an', unit: '' }), 'read account act'],
  ['citizen', 'own unit', row(), ''],
  ['integration', 'own unit', row(), 'read act upload'],
])('%s, %s', (role, _, one, verbs) => {
  expect(verbsOn(holding(role), one).join(' ')).toBe(verbs);
});

test('a role held nowhere in particular is held everywhere', () => {
  expect(verbsOn(holding('inspector', null), row({ unit: 'another' }))).toEqual(['read', 'inspect']);
});

test('a role held in no organisation reaches no further than its own things by "own"', () => {
  expect(verbsOn(holding('citizen', null), row())).toEqual([]);
});

describe('a module', () => {
  const officer = holding('officer', 'province', 'market');
  test.each([
    ['of the same', { module: 'market' }, true],
    ['of another', { module: 'directives' }, false],
    ['of none', {}, false],
  ])('a row %s module', (_, more, may) => {
    expect(canActOn(officer, 'review', row(more))).toBe(may);
  });
  test('does not keep anybody from their account', () => {
    expect(canActOn(officer, 'account', row({ owner: 'an' }))).toBe(true);
  });
});

test('who is not signed in reads what is public and looks into nothing', () => {
  expect(verbsOn(anonymousActor, row({ public: true }))).toEqual(['read']);
  expect(canLookInto(anonymousActor, row({ public: true }))).toBe(false);
});

test('the program itself may do everything', () => {
  expect(verbsOn(localActor, row())).toEqual([...VERBS]);
});

test('an officer looks into what the own organisation published', () => {
  expect(canLookInto(holding('officer'), row({ public: true }))).toBe(true);
});

test('a key does no more than was asked for it', () => {
  const key = { ...holding('officer'), grants: limitTo(holding('officer').grants, ['read']) };
  expect(verbsOn(key, row())).toEqual(['read']);
});
