import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { PASSWORD, testSignIn } from '../../tests/database/test-sign-in.ts';
import { claimAttempt, MOST_FAILURES } from './sign-in-attempts.ts';

const EMAIL = 'my@sonkhe.example';

const database = await testDatabase();
const { acting, person, browser, visitor } = testSignIn(database);

const signIn = (visit: ReturnType<typeof browser>, password = PASSWORD, email = EMAIL) =>
  visit.send('/sign-in/email', { email, password });

test('the right password opens a session; whoever has its cookie is that person, with the roles held', async () => {
  const { id } = await person(EMAIL, 'officer');
  const visit = browser();
  expect((await signIn(visit)).status).toBe(200);
  expect(await visitor(visit.request())).toMatchObject({
    actor: { id },
    person: { name: 'Vàng Thị Mỷ', roles: ['officer'] },
  });
});

test('without a session one is nobody', async () => {
  expect(await visitor(browser().request())).toMatchObject({ actor: { id: 'anonymous', grants: [] }, person: null });
});

test.each([
  ['a wrong password', EMAIL, 'bốn con trâu đen lội suối'],
  ['nobody’s address', 'ai-do@sonkhe.example', PASSWORD],
])('%s is refused, and the answer does not tell which of the two it was', async (_, email, password) => {
  await person(EMAIL);
  const visit = browser();
  expect(await signIn(visit, password, email)).toMatchObject({
    status: 401,
    body: { code: 'INVALID_EMAIL_OR_PASSWORD' },
  });
  expect([...visit.jar]).toEqual([]);
});

test('after too many wrong passwords even the right one is refused, with the time to come back', async () => {
  await person(EMAIL);
  for (let tries = 0; tries < MOST_FAILURES; tries += 1) await signIn(browser(), 'không phải mật khẩu');
  const answer = await signIn(browser());
  expect(answer).toMatchObject({ status: 429, body: { code: 'sign-in-locked', values: { minutes: 15 } } });
});

test('tries at the same time are all counted', async () => {
  const claims = await Promise.all(Array.from({ length: 12 }, () => claimAttempt(acting, EMAIL)));
  expect(claims.filter((until) => until === null)).toHaveLength(MOST_FAILURES);
});

test('a lock ends, and a right password begins the count anew', async () => {
  await person(EMAIL);
  for (let tries = 0; tries <= MOST_FAILURES; tries += 1) await signIn(browser(), 'không phải mật khẩu');
  await database.db
    .updateTable('sign_in_attempt')
    .set({ locked_until: new Date(Date.now() - 1000) })
    .execute();
  expect((await signIn(browser())).status).toBe(200);
  expect(await database.db.selectFrom('sign_in_attempt').selectAll().execute()).toEqual([]);
});

test('the address of a locked account is not kept readable', async () => {
  await signIn(browser(), 'không phải mật khẩu', 'ai-do@sonkhe.example');
  const [row] = await database.db.selectFrom('sign_in_attempt').selectAll().execute();
  expect(row!.subject).toMatch(/^[0-9a-f]{64}$/);
});

test('the cookie is for this site alone and for no script; over TLS for TLS alone', async () => {
  await person(EMAIL);
  const { headers } = await signIn(browser());
  const plain = headers.getSetCookie().find((line) => line.startsWith('nhip.session_token='));
  expect(plain).toMatch(/HttpOnly/);
  expect(plain).toMatch(/SameSite=Lax/);
  expect(plain).not.toMatch(/Secure/);
  const secure = testSignIn(database, { NHIP_URL: 'https://nhip.sonkhe.example' }).browser();
  const answer = await secure.send(
    '/sign-in/email',
    { email: EMAIL, password: PASSWORD },
    { origin: 'https://nhip.sonkhe.example' },
  );
  expect(answer.headers.getSetCookie().find((line) => line.includes('nhip.session_token='))).toMatch(
    /^__Secure-.*Secure/,
  );
});

test('a session that somebody slipped in before sign-in is not the one after it', async () => {
  await person(EMAIL);
  const visit = browser();
  await signIn(visit);
  const before = visit.jar.get('nhip.session_token');
  await signIn(visit);
  expect(visit.jar.get('nhip.session_token')).not.toBe(before);
});

test('a forged cookie is nobody', async () => {
  await person(EMAIL);
  const visit = browser();
  await signIn(visit);
  const [token] = await database.db.selectFrom('person_session').select('token').execute();
  visit.jar.set('nhip.session_token', `${token!.token}.c2lnbmF0dXJl`);
  expect((await visitor(visit.request())).person).toBeNull();
});

test('signing out ends the session on the server too', async () => {
  await person(EMAIL);
  const visit = browser();
  await signIn(visit);
  const kept = visit.request();
  await visit.send('/sign-out', {});
  expect((await visitor(kept)).person).toBeNull();
});

test('a disabled person neither signs in nor stays signed in', async () => {
  const { id } = await person(EMAIL, 'officer');
  const visit = browser();
  await signIn(visit);
  await database.db.updateTable('person').set({ disabled_at: new Date() }).where('id', '=', id).execute();
  expect((await visitor(visit.request())).person).toBeNull();
  expect(await signIn(browser())).toMatchObject({ status: 403, body: { code: 'person-disabled' } });
});

test.each(['https://xau.example/', '//xau.example/', 'http://localhost.xau.example/'])(
  'nobody is led to %s after sign-in',
  async (callbackURL) => {
    await person(EMAIL);
    const answer = await browser().send('/sign-in/email', { email: EMAIL, password: PASSWORD, callbackURL });
    expect(answer.status).toBe(403);
  },
);

test('a page of another site signs nobody in', async () => {
  await person(EMAIL);
  const answer = await browser().send(
    '/sign-in/email',
    { email: EMAIL, password: PASSWORD },
    { origin: 'https://xau.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  );
  expect(answer.status).toBe(403);
});

test.each(['/sign-up/email', '/update-user', '/list-sessions', '/api-key/create', '/get-session', '/delete-user'])(
  '%s is not there',
  async (path) => {
    expect((await browser().send(path, {})).status).toBe(404);
  },
);

test('an address that tries too often waits, on whatever server', async () => {
  const tries = () => signIn(testSignIn(database).browser(), 'x', 'ai-do@sonkhe.example');
  expect((await tries()).status).toBe(401);
  await sql`UPDATE sign_in_rate SET count = 60`.execute(database.db);
  const answer = await tries();
  expect([answer.status, Number(answer.headers.get('x-retry-after')) > 0]).toEqual([429, true]);
});

test('a new password must be a good one, and ends nothing that one did not ask to end', async () => {
  await person(EMAIL);
  const visit = browser();
  await signIn(visit);
  const change = (newPassword: string) => visit.send('/change-password', { currentPassword: PASSWORD, newPassword });
  expect(await change('matkhau123456')).toMatchObject({ status: 422, body: { code: 'password-common' } });
  expect(await change('VangThiMy-2026')).toMatchObject({ status: 422, body: { code: 'password-personal' } });
  expect((await change('sông Đà chảy về xuôi')).status).toBe(200);
  expect((await signIn(browser())).status).toBe(401);
  expect((await signIn(browser(), 'sông Đà chảy về xuôi')).status).toBe(200);
});

test('signing in and changing the password stand in the history, without an address or a password', async () => {
  const { id } = await person(EMAIL);
  const visit = browser();
  await signIn(visit);
  await visit.send('/change-password', { currentPassword: PASSWORD, newPassword: 'sông Đà chảy về xuôi' });
  const entries = await database.db
    .selectFrom('history')
    .selectAll()
    .where('actor', '=', id)
    .orderBy('position')
    .execute();
  expect(entries.map(({ operation }) => operation)).toEqual(['identity.me.sign-in', 'identity.me.change-password']);
  expect(JSON.stringify(await database.db.selectFrom('history').selectAll().execute())).not.toMatch(/sonkhe|trâu|sông/);
});
