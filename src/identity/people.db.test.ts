import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testSignIn } from '../../tests/database/test-sign-in.ts';
import type { Acting } from '../access/public.ts';
import { newId } from '../kernel/ids.ts';
import { organisationsRouter } from '../organisations/public.ts';
import { addPerson } from './add-person.ts';
import { changePerson, disablePerson, enablePerson, resetSecondFactor } from './change-person.ts';
import { giveRole, revokeRole } from './give-role.ts';
import { invite } from './invite.ts';
import { getPerson, listPeople } from './list-people.ts';
import type { RoleGiven } from './schemas.ts';

const database = await testDatabase();
const { person, as, local } = testSignIn(database);

const ADMIN = 'quan-tri@sonkhe.example';
const EMAIL = 'my@sonkhe.example';
const PAGE = { page: 1, pageSize: 50 };

/** A department, a division below it, and another department. */
async function organisations() {
  const { units } = createRouterClient(organisationsRouter, { context: local });
  const body = (name: string, parent?: string) => ({
    name,
    key: name,
    kind: 'department' as const,
    level: 'province' as const,
    from: '2020-01-01',
    places: parent ? [{ hierarchy: 'government' as const, parent }] : [],
  });
  await units.createMany({ bodies: [body('so'), body('phong', 'so'), body('so-khac')] });
  const idOf = async (key: string) => (await units.get({ key })).id;
  return { department: await idOf('so'), division: await idOf('phong'), other: await idOf('so-khac') };
}

const at = (role: RoleGiven['role'], unit: string | null): RoleGiven => ({ role, unit, module: null });
const give = (acting: Acting, id: string, given: RoleGiven) => giveRole(acting, { id, ...given, to: null });

test('an administrator gives a role; it holds at once, once, and until it is taken back', async () => {
  await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL);
  const admin = await as(ADMIN);
  const edge = await give(admin, id, at('reporter', null));
  expect(await give(admin, id, at('reporter', null))).toEqual(edge);
  expect((await as(EMAIL)).actor.roles).toMatchObject([{ role: 'reporter', unit: null }]);
  expect((await revokeRole(admin, { id: edge.id, reason: 'chuyển công tác' })).revokedAt).not.toBeNull();
  expect((await as(EMAIL)).actor.roles).toEqual([]);
  expect((await getPerson(admin, id)).edges).toMatchObject([{ id: edge.id, role: 'reporter' }]);
});

test.each([
  ['tomorrow', 1, null, 0],
  ['today', 0, null, 1],
  ['until today', -5, 0, 0],
  ['until tomorrow', -5, 1, 1],
])('a role from %s', async (_, from, to, held) => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
  await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL);
  await giveRole(await as(ADMIN), { id, ...at('officer', null), from: day(from), to: to === null ? null : day(to) });
  expect((await as(EMAIL)).actor.roles).toHaveLength(held);
});

test('an administrator of a department gives roles there and below, and nowhere else', async () => {
  const { department, division, other } = await organisations();
  await person(ADMIN, at('administrator', department));
  const { id } = await person(EMAIL, at('reporter', division));
  const { id: stranger } = await person('khac@sonkhe.example', at('reporter', other));
  const admin = await as(ADMIN);
  await expect(give(admin, id, at('officer', department))).resolves.toMatchObject({ unitName: 'so' });
  await expect(give(admin, id, at('officer', division))).resolves.toMatchObject({ unitName: 'phong' });
  for (const unit of [other, null])
    await expect(give(admin, id, at('officer', unit))).rejects.toMatchObject({ code: 'role-beyond-own' });
  await expect(give(admin, stranger, at('officer', department))).rejects.toMatchObject({ kind: 'not-found' });
});

test('a role of such an administrator reaches what is below', async () => {
  const { department, division } = await organisations();
  await person(EMAIL, at('leader', department));
  const { grants } = (await as(EMAIL)).actor;
  expect(grants).toContainEqual({ verb: 'read', scope: 'subtree', unit: department, within: [division] });
});

test('one who administers a module gives roles of that module alone', async () => {
  await person(ADMIN, { ...at('administrator', null), module: 'market' });
  await person('chung@sonkhe.example', 'administrator');
  const roles = (module: string | null) => [{ ...at('officer', null), module }];
  const asked = { name: 'Giàng A Sử', email: 'su@sonkhe.example', unit: '', days: 7 };
  const admin = await as(ADMIN);
  await expect(invite(admin, { ...asked, roles: roles(null) })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(invite(await as('chung@sonkhe.example'), { ...asked, roles: roles('market') })).resolves.toMatchObject({
    invitation: { status: 'open' },
  });
});

test.each([
  ['an unknown organisation', { unit: newId() }, 'unit-unknown'],
  ['a role that ends before it begins', { unit: null, from: '2030-01-02', to: '2030-01-02' }, 'role-ends-first'],
])('%s is refused', async (_, change, code) => {
  await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL);
  const asked = giveRole(await as(ADMIN), { id, role: 'officer', module: null, to: null, ...change });
  await expect(asked).rejects.toMatchObject({ kind: 'invalid', code });
});

test('nobody gives a role to oneself', async () => {
  const { id } = await person(ADMIN, 'administrator');
  await expect(give(await as(ADMIN), id, at('leader', null))).rejects.toMatchObject({ code: 'role-own' });
});

test('the last administrator keeps the role, and stays', async () => {
  const { id } = await person(ADMIN, 'administrator');
  await person(EMAIL, at('administrator', null));
  const [admin, other] = [await as(ADMIN), await as(EMAIL)];
  const [edge] = (await getPerson(admin, id)).edges;
  await disablePerson(admin, { id: other.actor.id, version: 1 });
  await expect(revokeRole(admin, { id: edge!.id })).rejects.toMatchObject({ code: 'last-administrator' });
  await expect(disablePerson(other, { id, version: 1 })).rejects.toMatchObject({ code: 'last-administrator' });
});

test('two administrators who take the role from each other at the same time do not both succeed', async () => {
  const one = await person(ADMIN, 'administrator');
  const two = await person(EMAIL, 'administrator');
  const [first, second] = [await as(ADMIN), await as(EMAIL)];
  const edges = [(await getPerson(first, two.id)).edges[0]!, (await getPerson(first, one.id)).edges[0]!];
  const ended = await Promise.allSettled([
    revokeRole(first, { id: edges[0]!.id }),
    revokeRole(second, { id: edges[1]!.id }),
  ]);
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a person is changed, disabled and let back, each seen as it is', async () => {
  await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL, 'reporter');
  const admin = await as(ADMIN);
  const named = await changePerson(admin, { id, name: 'Vàng Thị Mỷ Linh', unit: '', version: 1 });
  expect(named).toMatchObject({ name: 'Vàng Thị Mỷ Linh', version: 2 });
  await expect(disablePerson(admin, { id, version: 1 })).rejects.toMatchObject({
    code: 'person-changed',
    kind: 'conflict',
  });
  expect((await disablePerson(admin, { id, version: 2 })).disabledAt).not.toBeNull();
  expect((await enablePerson(admin, { id, version: 3 })).disabledAt).toBeNull();
  await expect(disablePerson(admin, { id: admin.actor.id, version: 1 })).rejects.toMatchObject({ code: 'disable-own' });
});

test('whoever lost the phone gets the second factor turned off, and signs in again everywhere', async () => {
  await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL);
  await database.db.updateTable('person').set({ second_factor: true }).where('id', '=', id).execute();
  expect(await resetSecondFactor(await as(ADMIN), { id, version: 1 })).toMatchObject({ secondFactor: false });
});

test('those who inspect see the people of their scope; others see nobody', async () => {
  const { department, division, other } = await organisations();
  await person(ADMIN, at('inspector', department));
  await person(EMAIL, at('reporter', division));
  await person('khac@sonkhe.example', at('reporter', other));
  const { rows, total } = await listPeople(await as(ADMIN), PAGE);
  expect([total, rows.map(({ email }) => email).toSorted()]).toEqual([2, [EMAIL, ADMIN].toSorted()]);
  expect((await listPeople(await as(ADMIN), { ...PAGE, q: 'my@' })).rows).toHaveLength(1);
  expect((await listPeople(await as(ADMIN), { ...PAGE, q: '%' })).rows).toHaveLength(0);
  expect((await listPeople(await as(EMAIL), PAGE)).total).toBe(0);
});

test('an inspector changes nothing', async () => {
  await person(ADMIN, 'inspector');
  const { id } = await person(EMAIL);
  const inspector = await as(ADMIN);
  await expect(disablePerson(inspector, { id, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(give(inspector, id, at('officer', null))).rejects.toMatchObject({ kind: 'forbidden' });
});

test('sample people are only for demonstrations', async () => {
  await person(ADMIN, 'administrator');
  const asked = {
    name: 'Lò Văn Sơn',
    email: 'lanh-dao@sonkhe.example',
    unit: '',
    roles: [],
    sample: 'leader',
  } as const;
  await expect(addPerson(await as(ADMIN), asked)).rejects.toMatchObject({ code: 'no-sample-people' });
});

test('every change of people and roles stands in the history, by whom and why, and without names', async () => {
  const { id: by } = await person(ADMIN, 'administrator');
  const { id } = await person(EMAIL);
  const admin = await as(ADMIN);
  const edge = await give(admin, id, at('officer', null));
  await revokeRole(admin, { id: edge.id, reason: 'chuyển công tác' });
  await disablePerson(admin, { id, version: 1, reason: 'nghỉ hưu' });
  const rows = await database.db
    .selectFrom('history')
    .selectAll()
    .where('actor', '=', by)
    .orderBy('position')
    .execute();
  expect(rows.map(({ operation, reason }) => [operation, reason])).toEqual([
    ['identity.people.grant', null],
    ['identity.people.revoke', 'chuyển công tác'],
    ['identity.people.disable', 'nghỉ hưu'],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/sonkhe|Mỷ/);
});
