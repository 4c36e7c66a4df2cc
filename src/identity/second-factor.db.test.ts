import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { PASSWORD, testSignIn } from '../../tests/database/test-sign-in.ts';
import { codeOf } from '../../tests/database/totp.ts';
import { authorise } from '../access/public.ts';
import { getMe } from './get-me.ts';
import { addOwnKey } from './own-keys.ts';
import { MOST_FAILURES } from './sign-in-attempts.ts';

const EMAIL = 'my@sonkhe.example';

const database = await testDatabase();
const { person, browser, visitor } = testSignIn(database);

async function signedIn() {
  const visit = browser();
  return { visit, answer: await visit.send('/sign-in/email', { email: EMAIL, password: PASSWORD }) };
}

/** A person who has a second factor, with what the app and the sheet of codes hold. */
async function withSecondFactor() {
  await person(EMAIL, 'officer');
  const { visit } = await signedIn();
  const { body } = await visit.send('/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = body as unknown as { totpURI: string; backupCodes: string[] };
  await visit.send('/two-factor/verify-totp', { code: codeOf(totpURI) });
  return { visit, totpURI, backupCodes };
}

test('turned on with a right code, it is asked for after the password', async () => {
  const { totpURI } = await withSecondFactor();
  expect(new URL(totpURI).searchParams.get('issuer')).toBe('Nhịp');
  const { visit, answer } = await signedIn();
  expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
  expect((await visitor(visit.request())).person).toBeNull();
  expect((await visit.send('/two-factor/verify-totp', { code: codeOf(totpURI) })).status).toBe(200);
  expect((await visitor(visit.request())).person).toMatchObject({ roles: ['officer'] });
});

test('a wrong code opens nothing', async () => {
  const { totpURI } = await withSecondFactor();
  const { visit } = await signedIn();
  const wrong = String((Number(codeOf(totpURI)) + 1) % 1_000_000).padStart(6, '0');
  expect(await visit.send('/two-factor/verify-totp', { code: wrong })).toMatchObject({ status: 401 });
  expect((await visitor(visit.request())).person).toBeNull();
});

test('without the password before it a right code opens nothing', async () => {
  const { totpURI } = await withSecondFactor();
  expect(await browser().send('/two-factor/verify-totp', { code: codeOf(totpURI) })).toMatchObject({ status: 401 });
});

test('after too many wrong codes the right one is refused too', async () => {
  const { totpURI } = await withSecondFactor();
  for (let tries = 0; tries < MOST_FAILURES; tries += 1) {
    const { visit } = await signedIn();
    await visit.send('/two-factor/verify-totp', { code: '000000' });
  }
  const { visit } = await signedIn();
  const answer = await visit.send('/two-factor/verify-totp', { code: codeOf(totpURI) });
  expect(answer).toMatchObject({ status: 429, body: { code: 'ACCOUNT_TEMPORARILY_LOCKED' } });
});

test('a backup code opens once', async () => {
  const { backupCodes } = await withSecondFactor();
  const code = backupCodes[0]!;
  const first = await signedIn();
  expect((await first.visit.send('/two-factor/verify-backup-code', { code })).status).toBe(200);
  const second = await signedIn();
  expect((await second.visit.send('/two-factor/verify-backup-code', { code })).status).toBe(401);
});

test('it is turned off only with the password', async () => {
  const { visit } = await withSecondFactor();
  expect((await visit.send('/two-factor/disable', { password: 'không phải mật khẩu' })).status).toBe(400);
  expect((await visit.send('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
  expect((await signedIn()).answer.body).not.toHaveProperty('twoFactorRedirect');
});

test('secret and codes are stored unreadable', async () => {
  const { totpURI, backupCodes } = await withSecondFactor();
  const rows = JSON.stringify(await database.db.selectFrom('person_second_factor').selectAll().execute());
  expect(rows).not.toContain(new URL(totpURI).searchParams.get('secret'));
  expect(backupCodes.filter((code) => rows.includes(code))).toEqual([]);
});

test('turning it on and off stands in the history', async () => {
  const { visit } = await withSecondFactor();
  await visit.send('/two-factor/disable', { password: PASSWORD });
  const entries = await database.db.selectFrom('history').select('operation').orderBy('position').execute();
  const own = entries.map(({ operation }) => operation).filter((operation) => operation.includes('second-factor'));
  expect(own).toEqual(['identity.me.second-factor-on', 'identity.me.second-factor-off']);
});

describe('a role that asks for a second factor', () => {
  const strict = testSignIn(database, { NHIP_SECOND_FACTOR: 'administrator,leader' });
  const enter = async () => {
    const visit = strict.browser();
    await visit.send('/sign-in/email', { email: EMAIL, password: PASSWORD });
    return { visit, seen: await strict.visitor(visit.request()) };
  };

  test('opens only the own account until it is turned on, and everything from the next request on', async () => {
    await strict.person(EMAIL, 'leader');
    const { visit, seen } = await enter();
    expect(seen.actor).toMatchObject({ lacks: 'second-factor', roles: [] });
    expect(new Set(seen.actor.grants.map(({ verb }) => verb))).toEqual(new Set(['account']));
    expect(() => authorise(seen.actor, 'review')).toThrow('second-factor-needed');
    expect(() => authorise(seen.actor, 'account')).not.toThrow();
    const own = { ...strict.acting, actor: seen.actor };
    expect(await getMe(own)).toMatchObject({ secondFactorDuty: true, secondFactor: false });
    const { body } = await visit.send('/two-factor/enable', { password: PASSWORD });
    await visit.send('/two-factor/verify-totp', { code: codeOf((body as unknown as { totpURI: string }).totpURI) });
    const after = await strict.visitor(visit.request());
    expect(after.actor.lacks).toBeUndefined();
    expect(() => authorise(after.actor, 'review')).not.toThrow();
  });

  test('refuses a key that was made before', async () => {
    await strict.person(EMAIL, 'leader');
    const { secret } = await addOwnKey(await strict.as(EMAIL), { name: 'Cũ', verbs: ['read'], days: 1 });
    const request = new Request('http://localhost/', { headers: { 'x-api-key': secret } });
    expect((await strict.visitor(request)).refused).toBe('key-refused');
  });

  test('asks nothing of other roles, nor of whoever signs in at a provider alone', async () => {
    const { id } = await strict.person(EMAIL, 'officer');
    expect((await enter()).seen.actor.lacks).toBeUndefined();
    await database.db.updateTable('role_edge').set({ role: 'leader' }).execute();
    expect((await enter()).seen.actor.lacks).toBe('second-factor');
    const { visit } = await enter();
    await database.db.updateTable('sign_in_way').set({ provider_id: 'oidc' }).where('person_id', '=', id).execute();
    expect((await strict.visitor(visit.request())).actor.lacks).toBeUndefined();
  });

  test('that there is not is told at the start', () =>
    expect(() => testSignIn(database, { NHIP_SECOND_FACTOR: 'boss' })).toThrow('NHIP_SECOND_FACTOR'));
});
