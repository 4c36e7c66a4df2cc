import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { PASSWORD, testSignIn } from '../../tests/database/test-sign-in.ts';
import { readConfig } from '../kernel/config.ts';
import { mailerOf } from '../kernel/mailer.ts';
import { openLink } from './accept-link.ts';
import { firstAdministratorLink, openFirstLink } from './first-administrator.ts';
import { invite, listInvitations, renewPassword, revokeInvitation } from './invite.ts';
import type { RoleGiven } from './schemas.ts';

const database = await testDatabase();
const { acting, person, browser, visitor, as, local } = testSignIn(database);

const ADMIN = 'quan-tri@sonkhe.example';
const NEW = { name: 'Giàng A Sử', email: 'su@sonkhe.example', unit: '', days: 7 };
const OFFICER: RoleGiven = { role: 'officer', unit: null, module: null };
const GOOD = 'mùa lúa chín ở Mường Lò';

const tokenOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

async function invited() {
  await person(ADMIN, 'administrator');
  const { url, invitation } = await invite(await as(ADMIN), { ...NEW, roles: [OFFICER] });
  return { token: tokenOf(url), url, invitation };
}

const accept = (token: string, password = GOOD, visit = browser()) =>
  visit.send('/link/accept', { token, name: NEW.name, password });

test('the invited one joins with the roles that were given, and is signed in', async () => {
  const { token, url } = await invited();
  expect(url).toMatch(/^http:\/\/localhost\/loi-moi\/[\w-]{43}$/);
  expect(await openLink(acting, token)).toMatchObject({ purpose: 'join', email: NEW.email });
  const visit = browser();
  expect(await accept(token, GOOD, visit)).toMatchObject({ status: 200, body: { signedIn: true } });
  expect((await visitor(visit.request())).person).toMatchObject({ name: NEW.name, roles: ['officer'] });
});

describe('by e-mail', () => {
  const taken: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('khong-co') ? Object.assign(new Error('no mailbox'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  beforeAll(() => new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  const mailing = async () => {
    await person(ADMIN, 'administrator');
    const { port } = smtp.server.address() as AddressInfo;
    const mailer = mailerOf(readConfig({ NHIP_SMTP_URL: `smtp://127.0.0.1:${port}` }));
    return { ...(await as(ADMIN)), mailer };
  };

  test('an invitation goes to the invited one, with the link that the inviter sees', async () => {
    const { url, mailed } = await invite(await mailing(), { ...NEW, roles: [OFFICER] });
    expect(mailed).toBe('sent');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain(`To: =?UTF-8?`);
    expect(taken[0]).toContain(NEW.email);
    const body = taken[0]!.slice(taken[0]!.indexOf('\r\n\r\n')).replaceAll(/=\r\n/g, '');
    const said = /base64/i.test(taken[0]!) ? Buffer.from(body, 'base64').toString('utf8') : body;
    expect(said).toContain(tokenOf(url));
  });

  test('a server that refuses leaves the invitation good, and the inviter knows', async () => {
    const { url, mailed } = await invite(await mailing(), {
      ...NEW,
      email: 'khong-co@sonkhe.example',
      roles: [OFFICER],
    });
    expect(mailed).toBe('failed');
    expect((await accept(tokenOf(url))).status).toBe(200);
  });

  test('without a server nothing is sent, and nothing is said of it', async () => {
    const { mailed } = await invite({ ...(await mailing()), mailer: null }, { ...NEW, roles: [OFFICER] });
    expect(mailed).toBeNull();
  });
});

test('a link works once', async () => {
  const { token } = await invited();
  await accept(token);
  expect(await accept(token)).toMatchObject({ status: 409, body: { code: 'link-used' } });
});

test('of two who use a link at the same time one joins', async () => {
  const { token } = await invited();
  const answers = await Promise.all([accept(token), accept(token)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('an expired link is told to be so', async () => {
  const { token } = await invited();
  await database.db
    .updateTable('invitation')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .execute();
  expect(await accept(token)).toMatchObject({ status: 409, body: { code: 'link-expired' } });
});

test('a link that was taken back, or replaced by a later one, no longer works', async () => {
  const { token, invitation } = await invited();
  const admin = await as(ADMIN);
  const later = await invite(admin, { ...NEW, roles: [OFFICER] });
  expect(await accept(token)).toMatchObject({ status: 409, body: { code: 'link-revoked' } });
  await revokeInvitation(admin, later.invitation.id);
  expect(await accept(tokenOf(later.url))).toMatchObject({ status: 409, body: { code: 'link-revoked' } });
  const { rows } = await listInvitations(admin, { page: 1, pageSize: 10 });
  expect(rows.map(({ id, status }) => [id, status])).toEqual([
    [later.invitation.id, 'revoked'],
    [invitation.id, 'revoked'],
  ]);
});

test.each(['x'.repeat(43), 'x'.repeat(100)])('a made-up link is unknown', async (token) => {
  await invited();
  expect(await accept(token)).toMatchObject({ status: 404, body: { code: 'link-unknown' } });
});

test.each([
  ['short', 'password-short'],
  ['matkhau123456', 'password-common'],
  ['GiangASu-2026', 'password-personal'],
])('a weak password (%s) uses nothing up', async (password, code) => {
  const { token } = await invited();
  expect(await accept(token, password)).toMatchObject({ status: 422, body: { code } });
  expect((await accept(token)).status).toBe(200);
});

test('nobody is invited under an address that belongs to somebody', async () => {
  await invited();
  const again = invite(await as(ADMIN), { ...NEW, email: ADMIN, roles: [OFFICER] });
  await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'email-taken' });
});

test('only a hash of a link is kept, and none of it stands in the history', async () => {
  const { token } = await invited();
  const tables = [database.db.selectFrom('invitation'), database.db.selectFrom('history')];
  const rows = await Promise.all(tables.map((table) => table.selectAll().execute()));
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a new password by link ends every session, forgets wrong tries and the old password', async () => {
  await invited();
  const { id } = await person('my@sonkhe.example', 'officer');
  const visit = browser();
  await visit.send('/sign-in/email', { email: 'my@sonkhe.example', password: PASSWORD });
  const { url } = await renewPassword(await as(ADMIN), id);
  const answer = await browser().send('/link/accept', { token: tokenOf(url), name: 'Vàng Thị Mỷ', password: GOOD });
  expect(answer.status).toBe(200);
  expect((await visitor(visit.request())).person).toBeNull();
  const old = await browser().send('/sign-in/email', { email: 'my@sonkhe.example', password: PASSWORD });
  expect(old.status).toBe(401);
});

const first = async () => tokenOf((await firstAdministratorLink(acting))!);
const join = (token: string, password = GOOD, visit = browser()) =>
  visit.send('/link/first-administrator', { token, name: 'Trần Thu Hà', email: 'ha@sonkhe.example', password });

test('the first administrator comes by the printed link, and administers everything', async () => {
  const token = await first();
  expect((await openFirstLink(acting, token)).getTime()).toBeGreaterThan(Date.now());
  const visit = browser();
  expect((await join(token, GOOD, visit)).status).toBe(200);
  const { actor, person: shown } = await visitor(visit.request());
  expect(shown?.roles).toEqual(['administrator']);
  expect(actor.grants).toContainEqual({ verb: 'administer', scope: 'all' });
  expect(await firstAdministratorLink(acting)).toBeNull();
});

test('the first link works once, and every other one ends with it', async () => {
  const [one, two] = [await first(), await first()];
  expect((await join(one)).status).toBe(200);
  expect(await join(one)).toMatchObject({ status: 404, body: { code: 'link-unknown' } });
  expect(await join(two)).toMatchObject({ status: 404, body: { code: 'link-unknown' } });
});

test('of two first administrators at the same time one comes', async () => {
  const [one, two] = [await first(), await first()];
  const other = { token: two, name: 'Lò Văn Sơn', email: 'son@sonkhe.example', password: GOOD };
  const answers = await Promise.all([join(one), browser().send('/link/first-administrator', other)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
});

test('the first link expires, and its password must be good', async () => {
  const token = await first();
  expect(await join(token, 'administrator1')).toMatchObject({ status: 422, body: { code: 'password-common' } });
  await database.db
    .updateTable('first_administrator_link')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .execute();
  expect(await join(token)).toMatchObject({ status: 409, body: { code: 'link-expired' } });
});

test('an administrator without a way to sign in is none: the link is printed again', async () => {
  await person(ADMIN, 'administrator');
  expect(await firstAdministratorLink(acting)).toBeNull();
  await database.db.deleteFrom('sign_in_way').execute();
  expect(await firstAdministratorLink(local)).not.toBeNull();
});
