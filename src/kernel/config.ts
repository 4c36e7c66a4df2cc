import { availableParallelism } from 'node:os';
import { z } from 'zod';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `it must be one of ${values.join(', ')}` });
const flag = oneOf(['0', '1']).transform((value) => value === '1');
function whole(least: number, most: number, standard: number) {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }).default(standard);
}

const address = z.url({ protocol: /^https?$/, error: 'it must begin with https:// or http://' }).optional();

/** Every setting, once: name of the variable, what it may be, what it is for. docs/configuration.md is tested against it. */
export const SETTINGS = {
  PORT: { schema: whole(0, 65_535, 8787), meaning: 'Port of the server; 0 takes any free port.' },
  HOST: {
    schema: z.string().min(1).default('localhost'),
    meaning: 'Address to listen on. `0.0.0.0` lets other machines of the network in.',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, { error: 'it must begin with postgresql://' })
      .optional(),
    meaning: 'PostgreSQL 15 or newer, as `postgresql://user:password@host/database`. Unset: the embedded database.',
  },
  NHIP_DATA: { schema: z.string().min(1).default('./data'), meaning: 'Folder of the embedded database and the files.' },
  NHIP_MODE: {
    schema: oneOf(['demo', 'production']).default('demo'),
    meaning:
      '`demo` opens into the sample story without signing in, with sample people to choose from; `production` has nothing of it, asks for sign-in and refuses weak settings.',
  },
  NHIP_STORY: { schema: flag.default(true), meaning: '`0`: a demonstration begins with its people and no documents.' },
  NHIP_URL: {
    schema: address,
    meaning:
      'Address people type to get here, as `https://nhip.example.vn`. Links that are sent and cookies rest on it.',
  },
  NHIP_ALLOW_HTTP: {
    schema: flag.default(false),
    meaning: '`1`: production without TLS, for a network that nobody else reaches.',
  },
  NHIP_PROXY: {
    schema: flag.default(false),
    meaning: '`1`: a reverse proxy stands in front; the address of a visitor is the last one in X-Forwarded-For.',
  },
  NHIP_SECRET: {
    schema: z.string().optional(),
    meaning: 'Signs sessions and encrypts second factors; 32 random characters or more, the same on every server.',
  },
  NHIP_SESSION_HOURS: { schema: whole(1, 720, 12), meaning: 'How long a sign-in lasts, in hours.' },
  NHIP_SECOND_FACTOR: {
    schema: z
      .string()
      .regex(/^[a-z]{1,20}(?:,[a-z]{1,20}){0,10}$/, { error: 'it must be roles with commas between' })
      .optional(),
    meaning:
      'Roles whose holders must turn a second factor on before they do anything, as `administrator,leader`. Unset: nobody must.',
  },
  NHIP_OIDC_NAME: {
    schema: z.string().min(1).max(60).default('SSO'),
    meaning: 'Name of the OpenID Connect provider on the sign-in button.',
  },
  NHIP_OIDC_CLIENT_ID: {
    schema: z.string().optional(),
    meaning: 'Client id of Nhịp at the provider. Unset: no provider.',
  },
  NHIP_OIDC_CLIENT_SECRET: { schema: z.string().optional(), meaning: 'Client secret of Nhịp at the provider.' },
  NHIP_OIDC_AUTHORIZE_URL: { schema: address, meaning: "The provider's authorization endpoint." },
  NHIP_OIDC_TOKEN_URL: { schema: address, meaning: "The provider's token endpoint." },
  NHIP_OIDC_USERINFO_URL: {
    schema: address,
    meaning: "The provider's userinfo endpoint, which must tell `email` and `email_verified`.",
  },
  NHIP_OPEN: { schema: flag.default(true), meaning: '`0`: do not open the browser at the start.' },
  NHIP_WORKERS: {
    schema: whole(1, 64, Math.max(1, Math.min(4, availableParallelism() - 1))),
    meaning:
      'Files read at the same time, each in a thread of its own, and as many scans beside them. Unset: one less than the cores, 1 to 4.',
  },
  NHIP_READ_SECONDS: {
    schema: whole(1, 3600, 180),
    meaning: 'Longest time a file is read without progress; then its thread is stopped and the file fails.',
  },
  NHIP_READ_MEMORY: {
    schema: whole(64, 65_536, 1024),
    meaning: 'Most memory for reading one file, in MiB; beyond it the file fails.',
  },
  NHIP_UPLOAD_LIMIT: { schema: whole(1, 1024, 64), meaning: 'Largest file taken in, in MiB.' },
  NHIP_RATE_LIMIT: {
    schema: whole(1, 1_000_000, 3000),
    meaning: 'Requests to the API one address may make in a minute.',
  },
  NHIP_FILES: {
    schema: oneOf(['disk', 's3']).default('disk'),
    meaning:
      'Where files are kept: `disk` in `NHIP_DATA`, `s3` in a bucket. Several servers need a bucket or one network folder.',
  },
  NHIP_S3_ENDPOINT: {
    schema: z.url({ protocol: /^https?$/, error: 'it must be an address as https://…' }).optional(),
    meaning: 'Address of a store that speaks the S3 protocol. Unset: Amazon.',
  },
  NHIP_S3_REGION: { schema: z.string().min(1).default('us-east-1'), meaning: 'Region of the bucket.' },
  NHIP_S3_BUCKET: { schema: z.string().min(1).optional(), meaning: 'Name of the bucket; it must exist.' },
  NHIP_S3_KEY: { schema: z.string().min(1).optional(), meaning: 'Access key of the bucket.' },
  NHIP_S3_SECRET: { schema: z.string().min(1).optional(), meaning: 'Secret of the access key.' },
  NHIP_SCAN_HOST: {
    schema: z
      .string()
      .regex(/^(?:\/.+|[^/:\s]+:\d{1,5})$/, { error: 'it must be host:port or the path of a socket' })
      .optional(),
    meaning:
      'Virus scanner clamd, as `host:port` or the path of its socket. Every file is scanned before it is stored.',
  },
  NHIP_SCAN_COMMAND: {
    schema: z.string().regex(/^\//, { error: 'it must be the whole path of a program' }).optional(),
    meaning: 'Or a program that gets the file on its standard input and ends with 0 for clean, 1 for infected.',
  },
  NHIP_SCAN_SECONDS: { schema: whole(1, 3600, 60), meaning: 'Longest time for scanning one file.' },
  NHIP_SCAN_DOWN: {
    schema: oneOf(['refuse', 'accept']).default('refuse'),
    meaning: 'What happens to a file when the scanner does not answer.',
  },
  NHIP_METRICS: {
    schema: oneOf(['off', 'local', 'token']).default('local'),
    meaning: 'Who may read `/metrics`: nobody, this machine (not through a proxy), or who sends `NHIP_METRICS_TOKEN`.',
  },
  NHIP_METRICS_TOKEN: {
    schema: z.string().min(16, { error: 'it must have at least 16 characters' }).optional(),
    meaning: 'For `NHIP_METRICS=token`: sent as `Authorization: Bearer …`.',
  },
  NHIP_LLM_URL: {
    schema: address,
    meaning:
      'Language model that may reword answers, any endpoint of the OpenAI protocol, as `https://host/v1`. Unset: none.',
  },
  NHIP_LLM_MODEL: { schema: z.string().min(1).optional(), meaning: 'Name of the language model at that endpoint.' },
  NHIP_LLM_KEY: { schema: z.string().min(1).optional(), meaning: 'Key of that endpoint, sent as a bearer token.' },
  NHIP_EMBEDDINGS_URL: {
    schema: address,
    meaning:
      'Endpoint of the OpenAI protocol that gives embeddings, as `https://host/v1`: one more sign when clauses are compared. Unset: none, and none is needed.',
  },
  NHIP_EMBEDDINGS_MODEL: {
    schema: z.string().min(1).optional(),
    meaning: 'Name of the embedding model at that endpoint.',
  },
  NHIP_EMBEDDINGS_KEY: {
    schema: z.string().min(1).optional(),
    meaning: 'Key of that endpoint, sent as a bearer token.',
  },
  NHIP_SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//, { error: 'it must begin with smtp:// or smtps://' })
      .optional(),
    meaning: 'Server that takes e-mail, as `smtps://user:password@host:465`. Unset: no e-mail is sent.',
  },
  NHIP_MAIL_FROM: {
    schema: z
      .string()
      .regex(/^[^\r\n<>@]{0,100}(?:<[^\s<>@]{1,64}@[^\s<>@]{1,255}>|@[^\s<>@]{1,255})$/, {
        error: 'it must be an address, or a name and an address in <>',
      })
      .default('Nhịp <nhip@localhost>'),
    meaning: 'Sender of e-mails, as `Nhịp <nhip@example.vn>`.',
  },
  NHIP_DIGEST_HOUR: {
    schema: whole(0, 23, 7),
    meaning: 'Hour of the day in Viet Nam from which daily digests are sent.',
  },
  NHIP_LOG: {
    schema: oneOf(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    meaning: 'Least grave log line that is written.',
  },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Config = { readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']> };

/** A setting that cannot be used: says which variable and what it may be, never what it holds (it may be a password). */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads every setting; an empty variable counts as unset. @throws {ConfigError} for the first one that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(SETTINGS).map(([name, { schema, meaning }]) => {
    const result = schema.safeParse(env[name] === '' ? undefined : env[name]);
    if (result.success) return [name, result.data] as const;
    const problem = result.error.issues[0]?.message ?? 'not allowed';
    throw new ConfigError(`${name}: ${problem}. ${meaning} Change or unset ${name}, then start again.`);
  });
  return Object.fromEntries(entries) as Config;
}
