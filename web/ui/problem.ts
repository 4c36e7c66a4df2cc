import { ORPCError } from '@orpc/client';
import type { Words } from '../words.ts';

export const isForbidden = (error: unknown): boolean => error instanceof ORPCError && error.status === 403;

export const isMissing = (error: unknown): boolean => error instanceof ORPCError && error.status === 404;

export const isConflict = (error: unknown): boolean => error instanceof ORPCError && error.status === 409;

/** Words for an error of the API, when it carries some; null for an error of the network or of the program. */
export const problemText = (error: unknown, _words: Words): string | null =>
  error instanceof ORPCError && error.status < 500 ? error.message : null;
