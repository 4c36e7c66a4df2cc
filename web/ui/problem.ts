import { ORPCError } from '@orpc/client';
import type { MessageValues, Words } from '../words.ts';

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

/** Words for a code of the server; null when it has none. */
export const codeText = (code: string, values: MessageValues | undefined, { find }: Words): string | null =>
  find(`problem.${code}`, values ?? {});

/** Words for a refusal of the API; null for an error of the network or of the program. */
export function problemText(error: unknown, words: Words): string | null {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  return isTold(data) ? codeText(data.code, data.values, words) : null;
}
