import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** An entry of the history as the chain holds it. */
export interface HistoryLink {
  readonly position: number;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly operation: string;
  readonly subjects: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  /** Null in entries older than the column. */
  readonly unit: string | null;
  readonly previous_hash: string;
}

/** Hash that stands before the first entry. */
export const NO_HASH = '0'.repeat(64);

/**
 * Hash of an entry with the one before: sha256, hexadecimal. A null unit leaves no trace in it, so that entries from before
 * there were units still fit.
 */
export function hashOf({ previous_hash, unit, ...link }: HistoryLink): string {
  const { position, id, at, actor, on_behalf_of, operation, subjects, before, after, reason } = link;
  const told = { position, id, at, actor, on_behalf_of, operation, subjects, before, after, reason };
  return createHash('sha256')
    .update(`${previous_hash}\n${canonicalJson(unit === null ? told : { ...told, unit })}`)
    .digest('hex');
}
