import { type Acting, localActor } from '../../src/access/public.ts';
import { asPerson, visitorOf } from '../../src/identity/actor-of.ts';
import { insertPerson } from '../../src/identity/add-person.ts';
import { writePassword } from '../../src/identity/accept-link.ts';
import { createAuth } from '../../src/identity/auth.ts';
import { authRoutes } from '../../src/identity/auth-routes.ts';
import type { RoleGiven } from '../../src/identity/schemas.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { readConfig } from '../../src/kernel/config.ts';
import type { Database } from '../../src/kernel/database.ts';
import { hashPassword } from 'better-auth/crypto';
import { testActing } from './test-services.ts';

export const SECRET = 'q8Zk2VtX0mLr7NwY4sPd9HbJ6cFgT1uE';
export const PASSWORD = 'bốn con trâu xanh lội suối';

/** Sign-in of a production server over a test database: its routes, and who a request comes from. */
export function testSignIn(database: Database, env: Record<string, string> = {}) {
  const settings = { NHIP_MODE: 'production', NHIP_SECRET: SECRET, NHIP_LOG: 'silent', NHIP_URL: 'http://localhost' };
  const config = readConfig({ ...settings, ...env });
  const acting: Acting = { ...testActing(database), clock: systemClock, config };
  const auth = createAuth({ ...acting, url: config.NHIP_URL!, secret: SECRET });
  const routes = authRoutes(auth, config);
  return { acting, auth, routes, visitor: visitorOf(auth, acting), ...people(acting), browser: () => browser(routes) };
}

const EVERYWHERE = { unit: null, module: null };

function people(acting: Acting) {
  return {
    /** A person with a password. */
    person: async (email: string, ...roles: (RoleGiven['role'] | RoleGiven)[]) => {
      const given = roles.map((role) => (typeof role === 'string' ? { role, ...EVERYWHERE } : role));
      const hash = await hashPassword(PASSWORD);
      return acting.inTransaction(async (tx) => {
        const unit = given[0]?.unit ?? '';
        const row = await insertPerson(tx, acting, { name: 'Vàng Thị Mỷ', email, unit, roles: given }, 'test');
        await writePassword(tx, acting, row.id, hash);
        return row;
      });
    },
    /** The same services, acting for a person. */
    as: async (email: string): Promise<Acting> => {
      const row = await acting.db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirstOrThrow();
      return { ...acting, actor: (await asPerson(acting, row)).actor };
    },
    local: { ...acting, actor: localActor },
  };
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly code?: string };
  readonly headers: Headers;
}

/** A visitor who keeps cookies. */
function browser(routes: { request(address: string, init?: RequestInit): Response | Promise<Response> }) {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || rest.some((part) => part.trim().toLowerCase() === 'max-age=0')) jar.delete(name);
      else jar.set(name, value);
    }
  };
  return {
    jar,
    /** A request of this visitor, for `visitorOf`. */
    request: () => new Request('http://localhost/', { headers: { cookie: cookie() } }),
    async send(path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
      const told = { cookie: cookie(), origin: 'http://localhost', 'content-type': 'application/json', ...headers };
      const init = body ? { method: 'POST', body: JSON.stringify(body), headers: told } : { headers: told };
      const answer = await routes.request(`http://localhost/api/auth${path}`, { redirect: 'manual', ...init });
      keep(answer.headers);
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : {}, headers: answer.headers };
    },
  };
}
