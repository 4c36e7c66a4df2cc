import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { Problem } from '../kernel/errors.ts';
import { acceptLink, type LinkServices } from './accept-link.ts';
import { joinAsFirst } from './first-administrator.ts';
import type { PersonRow } from './person-view.ts';
import { emailSchema, nameSchema } from './schemas.ts';
import { forgetAttempts } from './sign-in-attempts.ts';

const accepted = z.object({ token: z.string().min(20).max(100), name: nameSchema, password: z.string().max(1000) });

const STATUS = { 'not-found': 'NOT_FOUND', conflict: 'CONFLICT', invalid: 'UNPROCESSABLE_ENTITY' } as const;

/** A refusal of ours as better-auth answers one. */
export function asApiError(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const status = error.kind in STATUS ? STATUS[error.kind as keyof typeof STATUS] : 'BAD_REQUEST';
  return new APIError(status, { code: error.code, message: error.code, values: error.values });
}

type Context = Parameters<typeof setSessionCookie>[0];

/** Signed in at once: whoever used the link has just set the password. A second factor is asked for at the next sign-in. */
async function signIn(ctx: Context, services: LinkServices, person: PersonRow) {
  await forgetAttempts(services, person.email);
  if (person.second_factor) return ctx.json({ signedIn: false });
  const user = await ctx.context.internalAdapter.findUserById(person.id);
  const session = await ctx.context.internalAdapter.createSession(person.id);
  if (!user) throw new APIError('NOT_FOUND', { code: 'link-unknown', message: 'link-unknown' });
  await setSessionCookie(ctx, { session, user });
  return ctx.json({ signedIn: true });
}

/** Plugin of better-auth: the two ways in by a link that works once. */
export const linkEndpoints = (services: LinkServices) =>
  ({
    id: 'nhip-links',
    endpoints: {
      acceptInvitation: createAuthEndpoint('/link/accept', { method: 'POST', body: accepted }, async (ctx) => {
        const person = await acceptLink(services, ctx.body).catch((error: unknown) => {
          throw asApiError(error);
        });
        return signIn(ctx, services, person);
      }),
      joinAsFirst: createAuthEndpoint(
        '/link/first-administrator',
        { method: 'POST', body: accepted.extend({ email: emailSchema }) },
        async (ctx) => {
          const person = await joinAsFirst(services, ctx.body).catch((error: unknown) => {
            throw asApiError(error);
          });
          return signIn(ctx, services, person);
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
