import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { recordHistory } from '../kernel/history.ts';
import type { Services } from '../kernel/services.ts';
import { weaknessOf } from './password-rule.ts';
import { claimAttempt, forgetAttempts } from './sign-in-attempts.ts';
import './tables.ts';

type HookServices = Pick<Services, 'db' | 'clock' | 'inTransaction'>;

/** Before better-auth looks at a password: is the account locked? Before it changes one: is the new one good? */
export const beforeSignIn = (services: HookServices) =>
  createAuthMiddleware(async (ctx) => {
    const body = (ctx.body ?? {}) as { email?: unknown; newPassword?: unknown };
    if (ctx.path === '/sign-in/email' && typeof body.email === 'string') await refuseLocked(services, body.email);
    if (ctx.path === '/change-password' && typeof body.newPassword === 'string') {
      const session = await getSessionFromCtx(ctx);
      const weakness = session && weaknessOf(body.newPassword, [session.user.name, session.user.email]);
      if (weakness) throw new APIError('UNPROCESSABLE_ENTITY', { code: weakness, message: weakness });
    }
  });

async function refuseLocked(services: HookServices, email: string): Promise<void> {
  const until = await claimAttempt(services, email);
  if (!until) return;
  const minutes = Math.max(1, Math.ceil((until.getTime() - services.clock.now().getTime()) / 60_000));
  throw new APIError('TOO_MANY_REQUESTS', {
    code: 'sign-in-locked',
    message: 'sign-in-locked',
    until: until.toISOString(),
    values: { minutes },
  });
}

/** What the history calls what better-auth did; anything else of it changes nothing that matters. */
const OPERATIONS: Readonly<Record<string, string>> = {
  '/change-password': 'identity.me.change-password',
  '/two-factor/disable': 'identity.me.second-factor-off',
  '/two-factor/generate-backup-codes': 'identity.me.backup-codes',
};
/** Ways that end in a session. */
const SIGN_INS = new Set([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/callback/:id',
  '/link/accept',
  '/link/first-administrator',
]);

/** After better-auth did something: forget wrong tries, and write it into the history. */
export const afterSignIn = (services: HookServices) =>
  createAuthMiddleware(async (ctx) => {
    const { returned, newSession, session } = ctx.context;
    if (SIGN_INS.has(ctx.path) && newSession) {
      if (ctx.path === '/sign-in/email') await forgetAttempts(services, newSession.user.email);
      const waits =
        ctx.path === '/sign-in/email' && (newSession.user as { twoFactorEnabled?: boolean }).twoFactorEnabled;
      if (!waits) await recordSignIn(services, newSession.user.id);
    }
    const operation = OPERATIONS[ctx.path] ?? (await turnedOn(ctx.path, session));
    if (operation && session && !(returned instanceof Error)) await record(services, session.user.id, operation);
  });

/** The first right code of somebody who is signed in turns the second factor on. */
async function turnedOn(path: string, session: { user: object } | null): Promise<string | null> {
  if (path !== '/two-factor/verify-totp' || !session) return null;
  return (session.user as { twoFactorEnabled?: boolean }).twoFactorEnabled ? null : 'identity.me.second-factor-on';
}

async function recordSignIn(services: HookServices, person: string): Promise<void> {
  await services.inTransaction(async (tx) => {
    const at = services.clock.now();
    await tx.updateTable('person').set({ last_sign_in_at: at }).where('id', '=', person).execute();
    await recordHistory(tx, entryOf(person, at, 'identity.me.sign-in'));
  });
}

const record = (services: HookServices, person: string, operation: string) =>
  services.inTransaction((tx) => recordHistory(tx, entryOf(person, services.clock.now(), operation)));

const entryOf = (person: string, at: Date, operation: string) => ({
  actor: { id: person, unit: '' },
  at,
  operation,
  subjects: [`person:${person}`],
  before: null,
  after: null,
});

/** No session begins for a person whom an administrator disabled. */
export const refuseDisabled =
  ({ db }: HookServices) =>
  async (session: { readonly userId: string }): Promise<void> => {
    const person = await db
      .selectFrom('person')
      .select('disabled_at')
      .where('id', '=', session.userId)
      .where('sample', 'is', null)
      .executeTakeFirst();
    if (!person || person.disabled_at)
      throw new APIError('FORBIDDEN', { code: 'person-disabled', message: 'person-disabled' });
  };
