import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { createOrganisations } from './create-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { moveOrganisation } from './move-organisation.ts';
import { Problem } from '../kernel/errors.ts';

const acting = testActing(await testDatabase());
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const DATES = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'];

type Edges = readonly (readonly [string, string])[];

/** Edges of one round at each of the dates, as the database holds them. */
async function edgesOf(round: number): Promise<readonly Edges[]> {
  const { rows } = await sql<{ date: string; child: string; parent: string }>`
    SELECT d::text AS date, c.key AS child, p.key AS parent FROM unnest(${DATES}::text[]) d
    JOIN organisation_edge e ON daterange(e.valid_from, e.valid_to) @> d::date
    JOIN organisation c ON c.id = e.child_id JOIN organisation p ON p.id = e.parent_id
    WHERE c.key LIKE ${`%-${round}`} ORDER BY 1, 2, 3`.execute(acting.db);
  return DATES.map((at) => rows.filter(({ date }) => date === at).map(({ child, parent }) => [child, parent] as const));
}

/** Whether every body has one parent at most and no body stands below itself. */
function isForest(edges: Edges): boolean {
  const parents = new Map(edges);
  if (parents.size < edges.length) return false;
  return [...parents.keys()].every((start) => {
    const trail = new Set<string>();
    for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
      if (trail.has(at)) return false;
      trail.add(at);
    }
    return true;
  });
}

const move = fc.record({
  key: fc.constantFrom(...KEYS),
  parent: fc.constantFrom(...KEYS, null),
  on: fc.constantFrom(...DATES.slice(1)),
});

async function tryMove({ key, parent, on }: { key: string; parent: string | null; on: string }): Promise<boolean> {
  const { version } = await getOrganisation(acting, { key });
  try {
    await moveOrganisation(acting, { key, version, parent, on, hierarchy: 'government', basis: null });
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

test('whatever is moved when: on any date a forest, and no move changes what was before its day', async () => {
  let round = 0;
  const property = fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 10 }), async (moves) => {
    round += 1;
    const named = (key: string) => `${key}-${round}`;
    const body = { shortName: null, nameEn: null, kind: 'other', level: 'commune', from: DATES[0]!, to: null } as const;
    const more = { codes: [], places: [], basis: null, sample: true };
    await createOrganisations(
      acting,
      KEYS.map((key) => ({ ...body, ...more, name: `Cơ quan ${key}`, key: named(key) })),
    );
    let before = await edgesOf(round);
    for (const { key, parent, on } of moves) {
      const moved = await tryMove({ key: named(key), parent: parent && named(parent), on });
      const after = await edgesOf(round);
      expect(after.every(isForest)).toBe(true);
      const untouched = moved ? DATES.filter((date) => date < on).length : DATES.length;
      expect(after.slice(0, untouched)).toEqual(before.slice(0, untouched));
      before = after;
    }
  });
  await fc.assert(property, { numRuns: 8 });
});

test('the database itself refuses two parents at a date, two names, and a code of two bodies', async () => {
  const body = { shortName: null, nameEn: null, kind: 'other', level: 'commune', from: DATES[0]!, to: null } as const;
  const more = { places: [], basis: null, sample: true };
  const { keys } = await createOrganisations(acting, [
    { ...body, ...more, name: 'Một', key: 'mot', codes: [{ scheme: 'own', code: '1' }] },
    { ...body, ...more, name: 'Hai', key: 'hai', codes: [] },
  ]);
  const [one, two] = await Promise.all(keys.map(async (key) => (await getOrganisation(acting, { key })).id));
  const edge = (from: string, to: string | null) =>
    sql`INSERT INTO organisation_edge
    VALUES (${one}, 'party', ${two}, ${from}::date, ${to}::date)`.execute(acting.db);
  await edge('2020-01-01', '2021-01-01');
  await edge('2021-01-01', null);
  await expect(edge('2022-06-01', '2023-01-01')).rejects.toThrow('conflicting key value');
  const name = sql`INSERT INTO organisation_designation
    VALUES (${one}, 'x', NULL, NULL, 'other', 'commune', 'x', 'x', '2022-01-01', NULL, 'x')`;
  await expect(name.execute(acting.db)).rejects.toThrow('conflicting key value');
  const code = sql`INSERT INTO organisation_code VALUES (${two}, 'own', '1', '2022-01-01', NULL)`;
  await expect(code.execute(acting.db)).rejects.toThrow('conflicting key value');
});
