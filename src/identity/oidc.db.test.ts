import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import Provider from 'oidc-provider';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testSignIn } from '../../tests/database/test-sign-in.ts';

const CLIENT = { client_id: 'nhip', client_secret: 'bi-mat-cua-nhip' };
const CALLBACK = 'http://localhost/api/auth/callback/oidc';

/** People at the provider, by the name they sign in with there. */
const THERE: Record<string, { email: string; email_verified: boolean; name: string }> = {
  my: { email: 'my@sonkhe.example', email_verified: true, name: 'Vàng Thị Mỷ' },
  la: { email: 'la@sonkhe.example', email_verified: true, name: 'Người Lạ' },
  gia: { email: 'my@sonkhe.example', email_verified: false, name: 'Kẻ Giả' },
};

let server: Server;

/** A real OpenID Connect provider on a free port, with its own pages to sign in. */
async function startProvider(): Promise<string> {
  server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [CALLBACK] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...THERE[sub] }) }),
    pkce: { required: () => true },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  return issuer;
}

const issuer = await startProvider();
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const database = await testDatabase();
const { person, browser, visitor } = testSignIn(database, {
  NHIP_OIDC_CLIENT_ID: CLIENT.client_id,
  NHIP_OIDC_CLIENT_SECRET: CLIENT.client_secret,
  NHIP_OIDC_AUTHORIZE_URL: `${issuer}/auth`,
  NHIP_OIDC_TOKEN_URL: `${issuer}/token`,
  NHIP_OIDC_USERINFO_URL: `${issuer}/me`,
});

/** Walks through the pages of the provider like a browser, until it sends one back. */
async function walk(start: string, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  let [address, body] = [start, undefined as URLSearchParams | undefined];
  for (let steps = 0; steps < 12; steps += 1) {
    if (address.startsWith(CALLBACK)) return new URL(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      body: body ?? null,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    body = location ? undefined : formOf(await answer.text(), login);
    address = location ? new URL(location, address).href : address;
  }
  throw new Error(`the provider did not send back, at ${address}`);
}

/** What its page asks for: first the name, then consent. */
const formOf = (html: string, login: string): URLSearchParams =>
  new URLSearchParams(
    html.includes('value="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' },
  );

/** The whole exchange. @returns the visitor and where Nhịp led at the end */
async function signInAt(login: string) {
  const visit = browser();
  const asked = { provider: 'oidc', callbackURL: '/van-ban?trang=2', errorCallbackURL: '/dang-nhap' };
  const { body } = await visit.send('/sign-in/social', asked);
  const back = await walk(String(body.url), login);
  const answer = await visit.send(`${back.pathname.replace('/api/auth', '')}${back.search}`);
  return { visit, location: answer.headers.get('location') };
}

test('a person of the register signs in at the provider, and comes back to the page that was asked for', async () => {
  const { id } = await person('my@sonkhe.example', 'officer');
  const { visit, location } = await signInAt('my');
  expect(location).toBe('/van-ban?trang=2');
  expect(await visitor(visit.request())).toMatchObject({ actor: { id }, person: { roles: ['officer'] } });
});

test('the second time it is the same person, also after the address changed here', async () => {
  const { id } = await person('my@sonkhe.example', 'officer');
  await signInAt('my');
  await database.db.updateTable('person').set({ email: 'doi@sonkhe.example' }).where('id', '=', id).execute();
  const { visit } = await signInAt('my');
  expect((await visitor(visit.request())).actor.id).toBe(id);
});

test.each([
  ['whom nobody invited', 'la', 'signup_disabled'],
  ['who has another’s address there, not verified', 'gia', 'account_not_linked'],
])('somebody %s stays outside, and is told', async (_, login, error) => {
  await person('my@sonkhe.example', 'officer');
  const { visit, location } = await signInAt(login);
  expect(location).toBe(`/dang-nhap?error=${error}`);
  expect((await visitor(visit.request())).person).toBeNull();
  expect(await database.db.selectFrom('person').select('id').execute()).toHaveLength(1);
});

test('a disabled person stays outside', async () => {
  const { id } = await person('my@sonkhe.example', 'officer');
  await database.db.updateTable('person').set({ disabled_at: new Date() }).where('id', '=', id).execute();
  const { visit } = await signInAt('my');
  expect((await visitor(visit.request())).person).toBeNull();
});

test('an answer of the provider opens nothing in another browser than the one that asked', async () => {
  await person('my@sonkhe.example', 'officer');
  const visit = browser();
  const { body } = await visit.send('/sign-in/social', { provider: 'oidc', callbackURL: '/' });
  const back = await walk(String(body.url), 'my');
  const path = `${back.pathname.replace('/api/auth', '')}${back.search}`;
  const stranger = browser();
  await stranger.send(path);
  expect((await visitor(stranger.request())).person).toBeNull();
});

test('nothing of the provider but who it is is kept', async () => {
  await person('my@sonkhe.example');
  await signInAt('my');
  const rows =
    await sql`SELECT access_token, refresh_token, id_token, account_id FROM sign_in_way WHERE provider_id = 'oidc'`.execute(
      database.db,
    );
  expect(rows.rows).toEqual([{ access_token: null, refresh_token: null, id_token: null, account_id: 'my' }]);
});
