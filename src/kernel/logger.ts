import pino from 'pino';
import { requestMark } from './request-mark.ts';

export type Logger = pino.Logger;

/**
 * Structured log lines on standard output, each with the id of the request it belongs to. Never log what a person typed, a
 * document's text or a file's name: only ids, codes, counts and durations.
 *
 * @param destination where lines go; undefined: standard output
 */
export function createLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const mark = requestMark();
      return mark ? { request: mark.id } : {};
    },
    redact: {
      paths: ['name', '*.name', 'headers', '*.headers', 'authorization', 'cookie', 'email', '*.email'],
      remove: true,
    },
    serializers: { error: describeError },
    hooks: {
      logMethod(args, method) {
        method.apply(this, args.map((arg) => (typeof arg === 'string' ? withoutPersons(arg) : arg)) as typeof args);
      },
    },
  } satisfies pino.LoggerOptions;
  return destination ? pino(options, destination) : pino(options);
}

/** The job queue hands over copies of errors: what counts is what they hold, not what they are. */
function describeError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return withoutPersons(String(error));
  const { name, message, code, constraint, stack } = error as Partial<Error> & { code?: unknown; constraint?: unknown };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    // A database repeats the value that it did not like.
    message: isSqlState(code) ? `database error ${code}` : withoutPersons(String(message)),
    ...(constraint === undefined ? {} : { constraint }),
    stack: frames.join('\n'),
  };
}

const isSqlState = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

const EMAIL = /[^\s@"'<>(]{1,64}@[^\s@"'<>)]{1,255}/gu;
const SECRET = /[\w-]{32,}/gu;

const QUERY = /\?\S{1,1000}/gu;

/** Messages of libraries may repeat what they were given: addresses, queries and long secrets are left out. */
const withoutPersons = (text: string): string =>
  text.slice(0, 2000).replace(EMAIL, '[e-mail]').replace(QUERY, '?…').replace(SECRET, '[…]');
