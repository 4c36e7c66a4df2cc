import pino from 'pino';

export type Logger = pino.Logger;

/**
 * Structured log lines on standard output. Never log what a person typed, a document's text or a file's name: only ids,
 * codes, counts and durations.
 */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['name', '*.name', 'headers', '*.headers', 'authorization', 'cookie', 'email', '*.email'],
      remove: true,
    },
    serializers: { error: describeError },
  });
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return { type: error.name, message: error.message, stack: error.stack };
}
