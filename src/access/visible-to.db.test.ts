import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import type { Actor } from './actor.ts';
import { VERBS } from './permission.ts';
import { canActOn, type Owned } from './reach.ts';
import { grantsOf, type RoleEdge, ROLES } from './roles.ts';
import { visibleTo } from './visible-to.ts';

const { db } = await testDatabase();

/** A forest: each organisation below an earlier one, or a root. */
const forest = fc
  .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 })
  .map((picks) => picks.map((pick, at) => (pick % (at + 1) === at ? null : pick % (at + 1))));
type Forest = readonly (number | null)[];

const unitOf = (at: number): string => `đơn vị ${at}%_'`;

function below(tree: Forest, unit: number): string[] {
  const children = tree.flatMap((parent, at) => (parent === unit ? [at] : []));
  return children.flatMap((child) => [unitOf(child), ...below(tree, child)]);
}

const people = fc.constantFrom('an', "b'ình", 'c%');
const module = fc.constantFrom('directives', 'market');
const picked = fc.nat({ max: 11 });

const edge = (tree: Forest): fc.Arbitrary<RoleEdge> =>
  fc.record({ role: fc.constantFrom(...ROLES), at: fc.option(picked), module: fc.option(module) }).map((one) => {
    const at = one.at === null ? null : one.at % tree.length;
    return { ...one, unit: at === null ? null : unitOf(at), within: at === null ? [] : below(tree, at) };
  });

/** Now and then a row stands in no organisation of the forest. */
const row = (tree: Forest): fc.Arbitrary<Owned> =>
  fc
    .record({ owner: people, at: fc.nat({ max: 12 }), public: fc.boolean(), module: fc.option(module) })
    .map(({ at, module: of, ...one }) => ({
      ...one,
      unit: at === 12 ? '' : unitOf(at % tree.length),
      ...(of === null ? {} : { module: of }),
    }));

const cases = forest.chain((tree) =>
  fc.record({
    actor: fc
      .record({ id: people, edges: fc.array(edge(tree), { maxLength: 4 }) })
      .map(({ id, edges }): Actor => ({ id, unit: edges[0]?.unit ?? '', grants: grantsOf(edges) })),
    rows: fc.array(row(tree), { minLength: 1, maxLength: 25 }),
    verb: fc.constantFrom(...VERBS),
  }),
);

const columns = {
  owner: sql<string>`owner`,
  unit: sql<string>`unit`,
  public: sql<boolean>`is_public`,
  module: sql<string>`module`,
};

function numbersSeen(actor: Actor, verb: (typeof VERBS)[number], rows: readonly Owned[], page?: number) {
  const told = rows.map((one, number) => ({ ...one, number, is_public: one.public }));
  const part = page === undefined ? sql`` : sql`LIMIT ${PAGE} OFFSET ${page * PAGE}`;
  return sql<{ number: number }>`
    SELECT number FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      AS owned (number integer, owner text, unit text, is_public boolean, module text)
    WHERE ${visibleTo(actor, columns, verb)} ORDER BY number ${part}`.execute(db);
}
const PAGE = 3;

test('the filter of a table and the judgement of a row are one', async () => {
  const property = fc.asyncProperty(cases, async ({ actor, rows, verb }) => {
    const { rows: seen } = await numbersSeen(actor, verb, rows);
    const judged = rows.flatMap((one, number) => (canActOn(actor, verb, one) ? [number] : []));
    expect(seen.map((one) => one.number)).toEqual(judged);
  });
  await fc.assert(property, { numRuns: 300 });
});

test('the pages of a list together show what may be seen: each row once, none else', async () => {
  const property = fc.asyncProperty(cases, async ({ actor, rows }) => {
    const judged = rows.flatMap((one, number) => (canActOn(actor, 'read', one) ? [number] : []));
    const pages: number[] = [];
    for (let page = 0; page * PAGE < rows.length; page += 1) {
      const { rows: seen } = await numbersSeen(actor, 'read', rows, page);
      pages.push(...seen.map((one) => one.number));
    }
    expect(pages).toEqual(judged);
  });
  await fc.assert(property, { numRuns: 60 });
});
