import { createRouterClient } from '@orpc/server';
import { localActor } from '../../src/access/public.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { type Database, openEmbedded } from '../../src/kernel/database.ts';
import { newId } from '../../src/kernel/ids.ts';
import { migrate } from '../../src/kernel/migrate.ts';
import { inTransaction } from '../../src/kernel/transaction.ts';
import { insertOrganisations, type Prepared } from '../../src/organisations/insert-organisations.ts';
import { organisationsRouter, rollUp, unitsBelow } from '../../src/organisations/public.ts';
import { type Bench, type Figure, percentile } from '../figure.ts';

const NODES = 10_000;
const CHILDREN = 10;
const ROUNDS = 60;
const WARM = 10;
const BAR = 30;
const FROM = '2020-01-01';
const AS_OF = '2025-07-01';

/** The tree of organisations in the embedded database: whole subtree, roll-up and one level as of a date. */
export const organisations: Bench = async () => {
  const database = await openEmbedded(null);
  try {
    await migrate(database.db);
    const ids = await fillTree(database);
    const { db } = database;
    const root = ids[0]!;
    const sums = new Map(ids.map((id, i) => [id, i]));
    const units = pagesOf(database);
    const asked = { asOf: AS_OF, hierarchy: 'territory' } as const;
    const tasks: readonly (readonly [string, string, (round: number) => Promise<unknown>])[] = [
      ['tree: subtree', 'ids below the root', () => unitsBelow(db, root, AS_OF, 'territory')],
      ['tree: roll-up', 'sums of a figure for every body', () => rollUp(db, root, sums, asked)],
      [
        'tree: level as of',
        'one opened level, named',
        (round) => units.children({ ...asked, parent: `body-${round}` }),
      ],
      [
        'tree: search as of',
        'first 50 of a search',
        (round) => units.list({ asOf: AS_OF, q: `so ${round}`, pageSize: 50 }),
      ],
    ];
    const figures: Figure[] = [];
    for (const [name, what, task] of tasks) figures.push(figure(name, what, await timesOf(task)));
    return figures;
  } finally {
    await database.close();
  }
};

const pagesOf = ({ db }: Database) => {
  const services = { db, clock: systemClock, actor: localActor };
  // Reading needs nothing else of the services.
  return createRouterClient(organisationsRouter, { context: services as never }).units;
};

const figure = (name: string, what: string, times: readonly number[]): Figure => ({
  name: `${name}, p95`,
  workload: `${what}, ${NODES.toLocaleString('en')} bodies on PGlite in memory, time on the clock, ${ROUNDS} rounds, p50 ${percentile(times, 0.5).toFixed(1)} ms`,
  value: percentile(times, 0.95),
  unit: 'ms',
  more: false,
  bar: BAR,
});

async function timesOf(task: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let round = 0; round < WARM; round += 1) await task(round);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await task(round);
    times.push(performance.now() - begun);
  }
  return times;
}

/** A tree in which every body has ten below it. @returns ids, the root first */
async function fillTree({ db }: Database): Promise<string[]> {
  const now = new Date();
  const ids = Array.from({ length: NODES }, () => newId(now));
  const bodies = ids.map(
    (id, i): Prepared => ({
      id,
      key: `body-${i}`,
      name: `Cơ quan số ${i}`,
      shortName: null,
      nameEn: null,
      kind: 'other',
      level: 'commune',
      from: FROM,
      to: null,
      basis: null,
      sample: true,
      codes: [{ scheme: 'own', code: `B${i}` }],
      places: i === 0 ? [] : [{ hierarchy: 'territory', parent: ids[Math.floor((i - 1) / CHILDREN)]! }],
    }),
  );
  await inTransaction(db, (tx) => insertOrganisations(tx, bodies, now), 120_000);
  return ids;
}
