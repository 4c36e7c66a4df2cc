import { ORPCError } from '@orpc/client';
import type { MessageKey } from '../messages.vi.ts';
import type { MessageValues, Words } from '../words.ts';
import { problemVi } from './problem-messages.vi.ts';

const hasStatus = (error: unknown, status: number): boolean => error instanceof ORPCError && error.status === status;

export const isForbidden = (error: unknown): boolean => hasStatus(error, 403);

export const isMissing = (error: unknown): boolean => hasStatus(error, 404);

export const isConflict = (error: unknown): boolean => hasStatus(error, 409);

interface Told {
  readonly code: string;
  readonly values?: MessageValues;
}

const isTold = (data: unknown): data is Told =>
  typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string';

const isProblem = (key: string): key is keyof typeof problemVi & MessageKey => key in problemVi;

/** Words for a code of the server; null when it has none. */
export function codeText(code: string, values: MessageValues | undefined, { t }: Words): string | null {
  const key = `problem.${code}`;
  return isProblem(key) ? t(key, values ?? {}) : null;
}

/** Words for a refusal of the API; null for an error of the network or of the program. */
export function problemText(error: unknown, words: Words): string | null {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  return isTold(data) ? codeText(data.code, data.values, words) : null;
}
