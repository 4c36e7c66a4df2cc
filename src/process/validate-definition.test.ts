import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyShape, definitionOf } from '../../tests/database/any-definition.ts';
import type { Definition } from './definition.ts';
import { faultsOf } from './validate-definition.ts';

const base = definitionOf('invented', 1, { states: 3, extra: [], timers: [{ from: 0, to: 1, byDate: true }] });
const { s0, s1, end } = base.states as Readonly<Record<'s0' | 's1' | 'end', Definition['states'][string]>>;
const { go0, go1, time0 } = base.transitions as Readonly<
  Record<'go0' | 'go1' | 'time0', Definition['transitions'][string]>
>;
const withStates = (states: Definition['states']): Definition => ({ ...base, states: { ...base.states, ...states } });
const withSteps = (steps: Definition['transitions']): Definition => ({
  ...base,
  transitions: { ...base.transitions, ...steps },
});
const clock = (takes: string, due: object) => ({ due, takes }) as NonNullable<typeof s0.timers>[string];

test('any invented definition is valid', () => {
  const property = fc.property(anyShape, (shape) => {
    expect(faultsOf(definitionOf('invented', 1, shape))).toEqual([]);
  });
  fc.assert(property);
});

test.each<[string, Definition, string]>([
  ['a state nobody reaches', withStates({ lost: s1 }), 'no way leads to "lost"'],
  ['a dead end', withStates({ s1: { ...s1, final: true } }), '"s1" is final and yet something comes after it'],
  ['no end', withStates({ end: { ...end, final: undefined as never } }), 'no way leads from "s0" to an end'],
  ['a state that is not there', withSteps({ go1: { ...go1, to: 'moon' } }), 'there is no state "moon"'],
  [
    'a step to where it begins',
    withSteps({ go1: { ...go1, to: 's1' } }),
    '"go1" goes to where it leaves from: say stay',
  ],
  ['a step from nowhere', withSteps({ go1: { ...go1, from: [] } }), '"go1" leaves from nowhere'],
  ['a step of nobody', withSteps({ go0: { ...go0, by: [] } }), 'nobody may take "go0"'],
  ['a field nobody knows', withSteps({ go0: { ...go0, asks: ['size'] } }), 'there is no field "size"'],
  ['an effect nobody knows', withSteps({ go0: { ...go0, effects: ['bang'] } }), 'there is no effect "bang"'],
  ['a guard nobody knows', withSteps({ go0: { ...go0, guards: ['is'] } }), 'there is no guard "is"'],
  ['no words', withSteps({ go0: { ...go0, label: { vi: ' ', en: 'x' } } }), 'go0 has no words'],
  ['a bad name', withSteps({ 'Go 2': go0 }), '"Go 2" is no name'],
  [
    'a timer with conditions',
    withSteps({ time0: { ...time0, reason: true } }),
    'timer "clock0" takes "time0", which has conditions',
  ],
  [
    'a timer on words',
    withStates({ s0: { ...s0, timers: { clock0: clock('time0', { on: 'note', days: 0 }) } } }),
    'timer "clock0" needs a date field and whole days',
  ],
  [
    'a timer without time',
    withStates({ s0: { ...s0, timers: { clock0: clock('time0', { after: {} }) } } }),
    'timer "clock0" takes no time',
  ],
  [
    'a timer elsewhere',
    withStates({ s0: { ...s0, timers: { clock0: clock('go1', { after: { days: 1 } }) } } }),
    'timer "clock0" takes "go1", which does not leave "s0"',
  ],
  [
    'timers that race',
    withStates({
      s0: { ...s0, timers: { a: clock('time0', { after: { days: 1 } }), b: clock('time0', { after: { hours: 24 } }) } },
    }),
    'two timers of "s0" are due at the same time',
  ],
  [
    'timers of one name',
    withStates({ s1: { ...s1, timers: { clock0: clock('go1', { after: { days: 1 } }) } } }),
    'the name "clock0" stands twice',
  ],
  ['nobody to open it', { ...base, opening: { ...base.opening, by: [] } }, 'nobody may open a case'],
  ['an addressee without a field', { ...base, addressee: 'note' }, 'the addressee is no organisation'],
])('%s is a fault', (_, definition, fault) => {
  expect(faultsOf(definition)).toContain(fault);
});
