import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { SuccessionKind } from './schemas.ts';
import './tables.ts';

export interface NewSuccession {
  readonly kind: SuccessionKind;
  readonly on: string;
  readonly basis: string | null;
  readonly shares: readonly { readonly from: string; readonly to: string; readonly share: number }[];
}

/** Writes what became of bodies, with the shares of their additive figures. @returns its id */
export async function recordSuccession(tx: Transaction<Tables>, succession: NewSuccession, now: Date): Promise<string> {
  const id = newId(now);
  const { kind, on, basis, shares } = succession;
  await tx
    .insertInto('organisation_succession')
    .values({ id, kind, effective_on: on, basis, recorded_at: now })
    .execute();
  await tx
    .insertInto('organisation_share')
    .values(shares.map(({ from, to, share }) => ({ succession_id: id, from_id: from, to_id: to, share })))
    .execute();
  return id;
}
