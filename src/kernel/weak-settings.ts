import type { Config } from './config.ts';

const SHORTEST_SECRET = 32;
/** Fewest different characters of a secret: "aaaa…" is long and no secret. */
const FEWEST_DIFFERENT = 12;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);
/** Passwords that installation guides write down. */
const WELL_KNOWN = new Set(['postgres', 'password', 'secret', 'nhip', 'admin', 'changeme', '123456']);

/**
 * What keeps a server from starting, one sentence a fault, each with the variable and what to do. A demonstration is held to
 * less: it has nothing to guard.
 */
export function weakSettings(config: Config): string[] {
  const everywhere = oidcFaults(config);
  if (config.NHIP_MODE !== 'production') return everywhere;
  return [...secretFaults(config), ...addressFaults(config), ...databaseFaults(config), ...everywhere];
}

function secretFaults({ NHIP_SECRET: secret }: Config): string[] {
  const make = 'Make one with: openssl rand -base64 48';
  if (!secret) return [`NHIP_SECRET: production needs a secret; it signs sessions. ${make}`];
  if (secret.length < SHORTEST_SECRET)
    return [`NHIP_SECRET: it must have at least ${SHORTEST_SECRET} characters. ${make}`];
  return new Set(secret).size < FEWEST_DIFFERENT ? [`NHIP_SECRET: it is too simple to be a secret. ${make}`] : [];
}

const isLoopback = (host: string): boolean => LOOPBACK.has(host);

function addressFaults({ NHIP_URL, HOST, NHIP_ALLOW_HTTP }: Config): string[] {
  if (!NHIP_URL)
    return isLoopback(HOST)
      ? []
      : ['NHIP_URL: production that other machines reach needs its address, as https://nhip.example.vn.'];
  const { protocol, hostname } = new URL(NHIP_URL);
  if (protocol === 'https:' || isLoopback(hostname) || NHIP_ALLOW_HTTP) return [];
  return [
    'NHIP_URL: without TLS passwords travel readable. Use https, or set NHIP_ALLOW_HTTP=1 on a network that nobody else reaches.',
  ];
}

function databaseFaults({ DATABASE_URL }: Config): string[] {
  const url = DATABASE_URL ? URL.parse(DATABASE_URL) : null;
  if (!url || isLoopback(url.hostname) || url.hostname === '') return [];
  const password = decodeURIComponent(url.password);
  if (password !== '' && !WELL_KNOWN.has(password) && password !== url.username) return [];
  return ['DATABASE_URL: the password of a database on another machine is missing or well known. Give it another one.'];
}

const OIDC_REST = [
  'NHIP_OIDC_CLIENT_SECRET',
  'NHIP_OIDC_AUTHORIZE_URL',
  'NHIP_OIDC_TOKEN_URL',
  'NHIP_OIDC_USERINFO_URL',
] as const;

/** A provider is told whole or not at all, and reached over TLS. */
function oidcFaults(config: Config): string[] {
  if (!config.NHIP_OIDC_CLIENT_ID) return [];
  const missing = OIDC_REST.filter((name) => !config[name]);
  const open = OIDC_REST.slice(1).filter((name) => isOpen(config[name]) && !config.NHIP_ALLOW_HTTP);
  return [
    ...missing.map((name) => `${name}: NHIP_OIDC_CLIENT_ID is set, so this must be too.`),
    ...open.map((name) => `${name}: it must begin with https://, or set NHIP_ALLOW_HTTP=1 on a network of your own.`),
  ];
}

function isOpen(address: string | undefined): boolean {
  const url = address ? URL.parse(address) : null;
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
}
