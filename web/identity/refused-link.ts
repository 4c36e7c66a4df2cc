import { ORPCError } from '@orpc/client';
import type { MessageValues } from '../words.ts';

export interface RefusedLink {
  readonly refused: { readonly code: string; readonly values: MessageValues };
}

/** A link that no longer works is a page of its own, not an error. @throws what is something else */
export function refusedLink(error: unknown): RefusedLink {
  if (!(error instanceof ORPCError) || ![400, 404, 409].includes(error.status)) throw error;
  const data = error.data as { code?: unknown } | null;
  return { refused: { code: typeof data?.code === 'string' ? data.code : 'link-unknown', values: {} } };
}
