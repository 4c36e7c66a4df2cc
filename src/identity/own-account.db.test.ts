import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { PASSWORD, testSignIn } from '../../tests/database/test-sign-in.ts';
import { authorise } from '../access/public.ts';
import { getMe } from './get-me.ts';
import { addOwnKey, listOwnKeys, removeOwnKey } from './own-keys.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions.ts';

const EMAIL = 'my@sonkhe.example';
const PAGE = { page: 1, pageSize: 50 };

const database = await testDatabase();
const { acting, person, browser, visitor, as } = testSignIn(database);

async function signedIn() {
  const visit = browser();
  await visit.send('/sign-in/email', { email: EMAIL, password: PASSWORD });
  const { actor, session } = await visitor(visit.request());
  return { visit, own: { ...acting, actor, session } };
}

const withKey = (key: string) => visitor(new Request('http://localhost/', { headers: { 'x-api-key': key } }));

test('one sees where one is signed in, and which is this browser', async () => {
  await person(EMAIL);
  await signedIn();
  const { own } = await signedIn();
  const { rows, total } = await listOwnSessions(own, PAGE);
  expect([total, rows.map(({ current }) => current)]).toEqual([2, [true, false]]);
  expect(JSON.stringify(rows)).not.toMatch(/token/);
});

test('a session that was ended is refused at the next request', async () => {
  await person(EMAIL);
  const lost = await signedIn();
  const { own } = await signedIn();
  expect(await endOwnSession(own, lost.own.session!)).toEqual({ ended: 1 });
  expect((await visitor(lost.visit.request())).person).toBeNull();
  expect(await endOwnSession(own, lost.own.session!)).toEqual({ ended: 0 });
});

test('all others end together; this one stays', async () => {
  await person(EMAIL);
  const others = [await signedIn(), await signedIn()];
  const { own, visit } = await signedIn();
  expect(await endOtherSessions(own)).toEqual({ ended: 2 });
  expect((await visitor(visit.request())).person).not.toBeNull();
  for (const other of others) expect((await visitor(other.visit.request())).person).toBeNull();
});

test('nobody ends a session of somebody else', async () => {
  await person(EMAIL);
  await person('khac@sonkhe.example');
  const { own, visit } = await signedIn();
  expect(await endOwnSession(await as('khac@sonkhe.example'), own.session!)).toEqual({ ended: 0 });
  expect((await visitor(visit.request())).person).not.toBeNull();
});

test('a key does what it was allowed, on behalf of its person, and nothing else', async () => {
  const { id } = await person(EMAIL, 'officer');
  const { key, secret } = await addOwnKey(await as(EMAIL), { name: 'Đồng bộ', verbs: ['read', 'upload'], days: 30 });
  const { actor } = await withKey(secret);
  expect(actor).toMatchObject({ id: `key:${key.id}`, onBehalfOf: id });
  expect(new Set(actor.grants.map(({ verb }) => verb))).toEqual(new Set(['read', 'upload']));
  expect(() => authorise(actor, 'review')).toThrow('forbidden');
  expect(() => authorise(actor, 'account')).toThrow('forbidden');
});

test('a key shrinks with its person: what the person may no longer do, the key may not either', async () => {
  await person(EMAIL, 'officer');
  const { secret } = await addOwnKey(await as(EMAIL), { name: 'Đồng bộ', verbs: ['read', 'upload'], days: 30 });
  await database.db.updateTable('role_edge').set({ revoked_at: new Date(), revoked_by: 'x' }).execute();
  expect((await withKey(secret)).actor.grants).toEqual([]);
});

test('nobody gives a key more than one has', async () => {
  await person(EMAIL, 'reporter');
  const asked = addOwnKey(await as(EMAIL), { name: 'Quá quyền', verbs: ['publish'], days: 30 });
  await expect(asked).rejects.toMatchObject({ code: 'key-beyond-own', values: { verb: 'publish' } });
});

test('a key is kept as a hash, shown by its first letters, and tells when it was used', async () => {
  await person(EMAIL, 'officer');
  const own = await as(EMAIL);
  const { secret } = await addOwnKey(own, { name: 'Đồng bộ', verbs: ['read'], days: 30 });
  expect(JSON.stringify(await database.db.selectFrom('person_key').selectAll().execute())).not.toContain(secret);
  expect((await listOwnKeys(own, PAGE)).rows).toMatchObject([{ start: secret.slice(0, 10), lastUsedAt: null }]);
  await withKey(secret);
  expect((await listOwnKeys(own, PAGE)).rows[0]!.lastUsedAt).not.toBeNull();
});

test('a key that was removed is refused at once', async () => {
  await person(EMAIL, 'officer');
  const own = await as(EMAIL);
  const { key, secret } = await addOwnKey(own, { name: 'Đồng bộ', verbs: ['read'], days: 30 });
  expect(await removeOwnKey(own, key.id)).toEqual({ removed: true });
  expect(await withKey(secret)).toMatchObject({ refused: 'key-refused', actor: { id: 'anonymous' } });
  expect(await removeOwnKey(own, key.id)).toEqual({ removed: false });
});

test.each([
  ['that expired', { expires_at: new Date(Date.now() - 1000) }],
  ['that was switched off', { enabled: false }],
])('a key %s is refused', async (_, change) => {
  await person(EMAIL, 'officer');
  const { secret } = await addOwnKey(await as(EMAIL), { name: 'Đồng bộ', verbs: ['read'], days: 30 });
  await database.db.updateTable('person_key').set(change).execute();
  expect((await withKey(secret)).refused).toBe('key-refused');
});

test.each(['', 'nhip_', 'nhip_khong-phai-khoa', 'x'.repeat(5000)])('a made-up key is refused: %s', async (key) => {
  expect((await withKey(key)).refused).toBe('key-refused');
});

test('a key of a disabled person, or of a sample person, is refused in production', async () => {
  const { id } = await person(EMAIL, 'officer');
  const { secret } = await addOwnKey(await as(EMAIL), { name: 'Đồng bộ', verbs: ['read'], days: 30 });
  const change = (set: object) => database.db.updateTable('person').set(set).where('id', '=', id).execute();
  await change({ disabled_at: new Date() });
  expect((await withKey(secret)).refused).toBe('key-refused');
  await change({ disabled_at: null, sample: 'officer' });
  expect((await withKey(secret)).refused).toBe('key-refused');
});

test('a person has so many keys and no more', async () => {
  await person(EMAIL, 'officer');
  const own = await as(EMAIL);
  const add = () => addOwnKey(own, { name: 'Khoá', verbs: ['read'], days: 1 });
  for (let count = 0; count < 20; count += 1) await add();
  await expect(add()).rejects.toMatchObject({ kind: 'conflict', code: 'too-many-keys' });
});

test('one’s own account tells how one can sign in', async () => {
  await person(EMAIL, 'officer');
  expect(await getMe(await as(EMAIL))).toMatchObject({ email: EMAIL, roles: ['officer'], ways: ['password'] });
});
