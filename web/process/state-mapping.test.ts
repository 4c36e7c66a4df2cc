import { expect, test } from 'vitest';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { likelyMapping, openStates } from './state-mapping.ts';

const label = { vi: '', en: '' };
const states = (...names: string[]): Pick<DefinitionView, 'states'> => ({
  states: names.map((name) => ({
    name,
    label,
    tone: 'waiting',
    final: name.startsWith('end'),
    timers: [],
    public: false,
    cases: 0,
  })),
});

test('a state becomes the one of its name; one that is gone keeps its cases; an end is neither moved nor a target', () =>
  expect(likelyMapping(states('new', 'old', 'late', 'end'), states('new', 'late', 'end-old'))).toEqual({
    new: 'new',
    old: null,
    late: 'late',
  }));

test('a state that became an end is no target', () =>
  expect(likelyMapping(states('a'), { states: [{ ...states('a').states[0]!, final: true }] })).toEqual({ a: null }));

test('cases run in states that are no ends', () =>
  expect(openStates(states('a', 'end')).map(({ name }) => name)).toEqual(['a']));
