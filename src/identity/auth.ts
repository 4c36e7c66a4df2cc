import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Config } from '../kernel/config.ts';
import { newId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Services } from '../kernel/services.ts';
import { afterSignIn, beforeSignIn, refuseDisabled } from './auth-hooks.ts';
import { KEY, PERSON, RATE_LIMIT, SECOND_FACTOR, SESSION, SIGN_IN_WAY, VERIFICATION } from './auth-tables.ts';
import { linkEndpoints } from './link-endpoints.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-rule.ts';
import { dutifulRoles } from './second-factor-duty.ts';
import { LOCK_SECONDS, MOST_FAILURES } from './sign-in-attempts.ts';

/** Header in which the shell tells better-auth the visitor's address; what a visitor writes into it is thrown away. */
export const ADDRESS_HEADER = 'x-nhip-address';
/** Id of the provider of the settings, as it stands in the address it calls back: /api/auth/callback/oidc. */
export const OIDC = 'oidc';

const HOUR = 3600;
const MINUTE = 60;
/** Most tries of one address in a minute; one account is guarded by its own count. */
const RATES = {
  '/sign-in/*': { window: MINUTE, max: 60 },
  '/two-factor/*': { window: MINUTE, max: 60 },
  '/change-password': { window: MINUTE, max: 20 },
  '/link/*': { window: MINUTE, max: 30 },
};

export interface AuthParts extends Pick<Services, 'config' | 'db' | 'log' | 'clock' | 'inTransaction'> {
  /** Address people type to get here. */
  readonly url: string;
  /** Signs sessions; for a demonstration any that is made at the start. */
  readonly secret: string;
}

/**
 * Sign-in (đăng nhập) by better-auth over our own tables: passwords, second factors, sessions, keys and one OpenID Connect
 * provider. Nobody signs up: people come by invitation.
 */
export function createAuth(parts: AuthParts) {
  const { config, db, url, secret, log } = parts;
  // A role that there is not would guard nobody: told at the start.
  dutifulRoles(config);
  return betterAuth({
    appName: 'Nhịp',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [new URL(url).origin],
    database: { db, type: 'postgres' },
    user: { ...PERSON },
    session: {
      ...SESSION,
      expiresIn: config.NHIP_SESSION_HOURS * HOUR,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      ...SIGN_IN_WAY,
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    verification: { ...VERIFICATION },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    plugins: [
      twoFactor({
        issuer: 'Nhịp',
        schema: SECOND_FACTOR,
        accountLockout: { maxFailedAttempts: MOST_FAILURES, durationSeconds: LOCK_SECONDS },
      }),
      apiKey({ apiKeyHeaders: 'x-api-key', defaultPrefix: 'nhip_', rateLimit: { enabled: false } }, { schema: KEY }),
      ...providersOf(config),
      linkEndpoints(parts),
    ],
    rateLimit: { enabled: true, storage: 'database', window: MINUTE, max: 300, customRules: RATES, ...RATE_LIMIT },
    hooks: { before: beforeSignIn(parts), after: afterSignIn(parts) },
    databaseHooks: {
      session: { create: { before: refuseDisabled(parts) } },
      account: { create: { before: withoutTokens } },
    },
    onAPIError: { errorURL: '/dang-nhap', onError: (error) => logFailure(log, error) },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, message) => log[level]({ from: 'sign-in' }, message) },
    advanced: {
      cookiePrefix: 'nhip',
      useSecureCookies: url.startsWith('https:'),
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => newId() },
    },
  });
}

/** Whoever signed in at the provider is known; what else its tokens allow is nothing that we need. */
const withoutTokens = async <Way extends object>(way: Way) => ({
  data: { ...way, accessToken: null, refreshToken: null, idToken: null },
});

/** A refusal is an answer and no failure; what was typed stands in neither. */
function logFailure(log: Logger, error: unknown): void {
  if (!isAPIError(error)) log.error({ error }, 'sign-in failed');
}

export type Auth = ReturnType<typeof createAuth>;

/** The provider of the settings; its endpoints are told, because one that is found at the start fails when it is away. */
function providersOf(config: Config) {
  const { NHIP_OIDC_CLIENT_ID: clientId, NHIP_OIDC_CLIENT_SECRET: clientSecret } = config;
  if (!clientId || !clientSecret) return [];
  const provider = {
    providerId: OIDC,
    name: config.NHIP_OIDC_NAME,
    clientId,
    clientSecret,
    authorizationUrl: config.NHIP_OIDC_AUTHORIZE_URL,
    tokenUrl: config.NHIP_OIDC_TOKEN_URL,
    userInfoUrl: config.NHIP_OIDC_USERINFO_URL,
    scopes: ['openid', 'profile', 'email'],
    pkce: true,
    disableSignUp: true,
    accountSubject: ({ profile }: { profile: { sub?: string | number | null } }) => String(profile.sub ?? ''),
  };
  return [genericOAuth({ config: [provider] })];
}
