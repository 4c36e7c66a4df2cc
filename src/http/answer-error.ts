import type { ErrorHandler } from 'hono';
import { Problem } from '../kernel/errors.ts';
import type { Logger } from '../kernel/logger.ts';

/** What ends a request outside of any operation: a refusal before it began, or an error of the program. */
export const answerError =
  (log: Logger): ErrorHandler =>
  (error, c) => {
    if (error instanceof Problem && error.kind === 'unauthenticated') {
      const { code, values } = error;
      return c.json({ code: 'UNAUTHORIZED', message: code, data: { code, values } }, 401);
    }
    // What Hono refuses by itself brings its answer with it.
    if ('getResponse' in error) return error.getResponse();
    log.error({ error }, 'request failed');
    return c.text('Internal Server Error', 500);
  };
