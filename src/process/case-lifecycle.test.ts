import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyShape, definitionOf } from '../../tests/database/any-definition.ts';
import { type CaseState, judge, leaving } from './case-lifecycle.ts';
import { type LogEntry, replay } from './replay-case.ts';

const asked = (transition: string, note: string) => ({
  transition,
  fields: { note },
  reason: null,
  isTaker: () => true,
  today: '2026-03-02',
});

const opening = (state: string): LogEntry => ({
  number: 1,
  kind: 'opened',
  definitionVersion: 1,
  transition: null,
  from: null,
  to: state,
  before: null,
  after: { title: 'a' },
});

const choices = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 'ghi chú')), { maxLength: 30 });

test('a case is never in a state that the definition does not have, and its log leads to it', () => {
  const property = fc.property(anyShape, choices, (shape, walk) => {
    const definition = definitionOf('invented', 1, shape);
    const names = Object.keys(definition.transitions);
    let now: CaseState = { state: definition.initial, data: { title: 'a' } };
    const log = [opening(definition.initial)];
    for (const [choice, note] of walk) {
      const transition = names[choice % names.length]!;
      const judgement = judge(definition, now, asked(transition, note));
      const allowed = leaving(definition, now.state).includes(transition) && !transition.startsWith('time');
      expect(judgement.kind === 'taken').toBe(allowed);
      if (judgement.kind !== 'taken') continue;
      const { to, data } = judgement;
      const moved = { from: now.state, to, before: now.data, after: data };
      log.push({ number: log.length + 1, kind: 'step', definitionVersion: 1, transition, ...moved });
      now = { state: to, data };
      expect(Object.keys(definition.states)).toContain(to);
    }
    expect(replay([definition], log)).toEqual({
      whole: true,
      now: { ...now, version: log.length, definitionVersion: 1 },
    });
  });
  fc.assert(property);
});

const definition = definitionOf('invented', 1, { states: 3, extra: [], timers: [] });
const step: LogEntry = {
  ...opening('s0'),
  number: 2,
  kind: 'step',
  transition: 'go0',
  from: 's0',
  to: 's1',
  before: { title: 'a' },
};

test.each<[string, LogEntry[], number]>([
  ['nothing', [], 1],
  ['a beginning in the middle', [opening('s1')], 1],
  ['an unknown state', [opening('s0'), { ...step, to: 'moon' }], 2],
  ['a step that leads elsewhere', [opening('s0'), { ...step, to: 'end' }], 2],
  ['a step from elsewhere', [opening('s0'), { ...step, from: 's1' }], 2],
  ['an unknown step', [opening('s0'), { ...step, transition: 'jump' }], 2],
  ['other data before', [opening('s0'), { ...step, before: { title: 'b' } }], 2],
  ['a missing entry', [opening('s0'), { ...step, number: 3 }], 2],
  ['an unknown version', [opening('s0'), { ...step, definitionVersion: 2 }], 2],
  ['a second opening', [opening('s0'), { ...opening('s0'), number: 2 }], 2],
])('a log with %s is broken there', (_, log, number) => {
  expect(replay([definition], log)).toMatchObject({ whole: false, number });
});
