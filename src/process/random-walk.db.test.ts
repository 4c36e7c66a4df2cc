import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyShape, definitionOf, type Shape } from '../../tests/database/any-definition.ts';
import { as, holder, key } from '../../tests/database/invented-process.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { Problem } from '../kernel/errors.ts';
import { verifyHistory } from '../kernel/verify-history.ts';
import type { TimerJob } from './align-timers.ts';
import { fireTimer } from './fire-timer.ts';
import { migrateCases } from './migrate-cases.ts';
import { openCase } from './open-case.ts';
import { createProcesses, declareProcess, type Processes } from './processes.ts';
import { type LogEntry, replay } from './replay-case.ts';
import { sweepTimers } from './start-timers.ts';
import { stepCase } from './step-case.ts';

const acting = testActing(await testDatabase());
const { db, clock, sent } = acting;
const officer = as(acting, { ...holder('officer', 'so-khcn'), grants: acting.actor.grants });

/** The next effect fails, as when the server dies in the middle of a step. */
const crash = { next: false };

const processOf = (name: string, shapes: readonly Shape[]) =>
  declareProcess(
    shapes.map((shape, at) => definitionOf(name, at + 1, shape)),
    {
      mark: async (_tx, _given, { after }) => {
        if (crash.next) throw new Error('the server died');
        return { marks: String(Number(after.marks ?? 0) + 1) };
      },
    },
  );

const command = fc.oneof(
  fc.record({ do: fc.constant('open' as const), day: fc.constantFrom('', '2026-03-01', '2026-03-04') }),
  fc.record({
    do: fc.constant('step' as const),
    choice: fc.nat(),
    stale: fc.boolean(),
    twice: fc.boolean(),
    crash: fc.constantFrom(false, false, true),
    day: fc.constantFrom('', '2026-03-02', '2026-03-06'),
  }),
  fc.record({ do: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('fire' as const), twice: fc.boolean(), crash: fc.constantFrom(false, false, true) }),
  fc.constant({ do: 'lose-jobs' as const }),
  fc.constant({ do: 'sweep' as const }),
  fc.record({ do: fc.constant('move' as const), to: fc.nat() }),
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

const quietly = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof Error && error.message === 'the server died')) throw error;
    return false;
  }
};

async function take(processes: Processes, name: string, step: Extract<Command, { do: 'step' }>): Promise<void> {
  const cases = await casesOf(name);
  const one = cases[step.choice % Math.max(1, cases.length)];
  if (!one) return;
  const { versions } = processes.find(name);
  const steps = Object.keys(versions[one.definition_version - 1]!.transitions);
  const transition = steps[Math.floor(step.choice / 7) % steps.length]!;
  const version = step.stale ? one.version - 1 || 99 : one.version;
  const asked = { id: one.id, transition, version, fields: { day: step.day }, key: key() };
  crash.next = step.crash;
  const done = await quietly(stepCase(officer, processes, asked));
  crash.next = false;
  if (step.stale || step.crash) expect(done).toBe(false);
  if (step.twice && done) await stepCase(officer, processes, asked);
  const [after] = (await casesOf(name)).filter(({ id }) => id === one.id);
  expect(after!.version).toBe(one.version + (done ? 1 : 0));
}

async function run(processes: Processes, name: string, one: Command): Promise<void> {
  switch (one.do) {
    case 'open': {
      const asked = { process: name, fields: { title: 'Hồ sơ', day: one.day }, key: key() };
      const opened = await openCase(officer, processes, asked);
      const again = await openCase(officer, processes, asked);
      if (again.id !== opened.id) throw new Error('one request opened two cases');
      return;
    }
    case 'step':
      return take(processes, name, one);
    case 'time':
      clock.move(one.hours * 3_600_000);
      return run(processes, name, { do: 'fire', twice: false, crash: false });
    case 'fire': {
      crash.next = one.crash;
      for (const { data } of sent.slice()) {
        await fireTimer(acting, processes, data as TimerJob);
        if (one.twice) await fireTimer(acting, processes, data as TimerJob);
      }
      crash.next = false;
      return;
    }
    case 'lose-jobs':
      sent.length = 0;
      return;
    case 'sweep':
      await sweepTimers(acting);
      return;
    case 'move': {
      const [from, to] = processes.find(name).versions;
      const open = (states: object) => Object.keys(states).filter((state) => state !== 'end');
      const targets = open(to!.states);
      const states = Object.fromEntries(
        open(from!.states).map((state, at) => [state, targets[(at + one.to) % targets.length]!]),
      );
      await migrateCases(acting, processes, { name, from: 1, to: 2, states, dryRun: false, most: 200, reason: 'mới' });
    }
  }
}

const casesOf = (name: string) =>
  db.selectFrom('process_case').selectAll().where('process', '=', name).orderBy('id').execute();

async function check(processes: Processes, name: string): Promise<void> {
  const { versions } = processes.find(name);
  for (const row of await casesOf(name)) {
    const rows = await db
      .selectFrom('process_log')
      .selectAll()
      .where('case_id', '=', row.id)
      .orderBy('number')
      .execute();
    const log = rows.map(
      (entry): LogEntry => ({
        number: entry.number,
        kind: entry.kind,
        definitionVersion: entry.definition_version,
        transition: entry.transition,
        from: entry.from_state,
        to: entry.to_state,
        before: entry.before,
        after: entry.after,
      }),
    );
    const { state, data, version, definition_version: definitionVersion } = row;
    expect(Object.keys(versions[definitionVersion - 1]!.states)).toContain(state);
    expect(replay(versions, log)).toEqual({ whole: true, now: { state, data, version, definitionVersion } });
    const timers = await db.selectFrom('process_timer').selectAll().where('case_id', '=', row.id).execute();
    const fired = timers.filter(({ status }) => status === 'fired');
    expect(fired.length).toBe(log.filter(({ kind }) => kind === 'timer').length);
    const armed = timers.filter(({ status }) => status === 'armed');
    const known = Object.keys(versions[definitionVersion - 1]!.states[state]!.timers ?? {});
    for (const timer of armed) {
      expect(timer.visit).toBe(row.visit);
      expect(known).toContain(timer.name);
    }
  }
}

test('whatever happens, a case stands where its log leads, and a timer fires once', async () => {
  let runs = 0;
  const property = fc.asyncProperty(
    anyShape,
    anyShape,
    fc.array(command, { minLength: 8, maxLength: 25 }),
    async (a, b, commands) => {
      runs += 1;
      const name = `walk${runs}`;
      // Cases are opened under the newest version: the second comes with the first move.
      const first = createProcesses([processOf(name, [a])]);
      const both = createProcesses([processOf(name, [a, b])]);
      sent.length = 0;
      crash.next = false;
      // Others of earlier runs would be fired under definitions they do not know.
      await db.updateTable('process_timer').set({ status: 'cancelled' }).where('status', '=', 'armed').execute();
      await run(first, name, { do: 'open', day: '2026-03-04' });
      const moves = commands.findIndex((one) => one.do === 'move');
      for (const [at, one] of commands.entries()) await run(moves === -1 || at < moves ? first : both, name, one);
      await check(both, name);
    },
  );
  await fc.assert(property, { numRuns: 30 });
  const kinds = await db.selectFrom('process_log').select('kind').distinct().orderBy('kind').execute();
  expect(kinds.map(({ kind }) => kind)).toEqual(['moved', 'opened', 'step', 'timer']);
  expect(await verifyHistory(db)).toMatchObject({ whole: true });
});
