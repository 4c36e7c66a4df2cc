import { randomBytes } from 'node:crypto';
import { defaultKeyHasher } from '@better-auth/api-key';
import type { Selectable, Transaction } from 'kysely';
import { type Acting, reach } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { keyVerbSchema } from './schemas.ts';
import type { Key, KeyVerb } from './schemas.ts';
import { ownPerson } from './own-person.ts';
import type { PersonKeyTable } from './tables.ts';

/** Every key begins so: one that was lost in a file is found by searching for it. */
export const KEY_PREFIX = 'nhip_';
const SHOWN = KEY_PREFIX.length + 5;
const DAY = 86_400_000;
/** Most keys of one person that are good at the same time. */
const MOST_KEYS = 20;

type KeyRow = Selectable<PersonKeyTable>;

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** How the plugin of better-auth stores what a key may: statements by resource. */
export const permissionsOf = (verbs: readonly KeyVerb[]): string => JSON.stringify({ nhip: verbs });

/** Verbs that stand in the permissions of a key; nothing for what is written otherwise. */
export function verbsOfPermissions(permissions: unknown): KeyVerb[] {
  const stated = (permissions as { nhip?: unknown } | null)?.nhip;
  return Array.isArray(stated) ? stated.flatMap((verb) => keyVerbSchema.safeParse(verb).data ?? []) : [];
}

const viewKey = (row: KeyRow, now: Date): Key => ({
  id: row.id,
  name: row.name ?? '',
  start: row.start ?? '',
  verbs: verbsOfPermissions(JSON.parse(row.permissions ?? 'null')),
  addedAt: row.created_at.toISOString(),
  expiresAt: (row.expires_at ?? row.created_at).toISOString(),
  expired: row.expires_at !== null && row.expires_at <= now,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
});

/** Keys by which programs act for the actor, newest first; expired ones too, until they are removed. */
export async function listOwnKeys({ actor, db, clock }: Acting, { page, pageSize }: Page) {
  const asked = db.selectFrom('person_key').where('person_id', '=', actor.id);
  const rows = await asked
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await asked.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows: rows.map((row) => viewKey(row, clock.now())), total, page, pageSize };
}

interface NewKey {
  readonly name: string;
  readonly verbs: readonly KeyVerb[];
  readonly days: number;
}

/**
 * Makes a key that may do some of what its person may do, for some days. Only its hash is kept, so it is shown this once.
 *
 * @throws {Problem} forbidden for a verb that the person was not granted; conflict beyond the most keys
 */
export async function addOwnKey(acting: Acting, asked: NewKey): Promise<{ key: Key; secret: string }> {
  await ownPerson(acting);
  const beyond = asked.verbs.find((verb) => reach(acting.actor, verb).length === 0);
  if (beyond) throw new Problem('forbidden', 'key-beyond-own', { verb: beyond });
  const secret = `${KEY_PREFIX}${randomBytes(36).toString('base64url')}`;
  const hash = await defaultKeyHasher(secret);
  const row = await acting.inTransaction((tx) => insertKey(tx, acting, asked, hash, secret.slice(0, SHOWN)));
  return { key: viewKey(row, acting.clock.now()), secret };
}

async function insertKey(
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  { name, verbs, days }: NewKey,
  hash: string,
  start: string,
): Promise<KeyRow> {
  const now = clock.now();
  await tx.selectFrom('person').select('id').where('id', '=', actor.id).forUpdate().execute();
  const known = await tx.selectFrom('person_key').select('id').where('person_id', '=', actor.id).execute();
  if (known.length >= MOST_KEYS) throw new Problem('conflict', 'too-many-keys', { most: MOST_KEYS });
  const row = await tx
    .insertInto('person_key')
    .values({
      id: newId(now),
      config_id: 'default',
      name,
      start,
      prefix: KEY_PREFIX,
      key: hash,
      person_id: actor.id,
      enabled: true,
      rate_limit_enabled: false,
      last_used_at: null,
      created_at: now,
      updated_at: now,
      permissions: permissionsOf(verbs),
      expires_at: new Date(now.getTime() + days * DAY),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordHistory(tx, {
    actor,
    at: now,
    operation: 'identity.me.add-key',
    subjects: [`person:${actor.id}`, `key:${row.id}`],
    before: null,
    after: { id: row.id, verbs, days },
  });
  return row;
}

/** Refuses a key from now on. Removing it again changes nothing. */
export async function removeOwnKey(acting: Acting, id: string): Promise<{ removed: boolean }> {
  const { actor, clock } = acting;
  return acting.inTransaction(async (tx) => {
    const row = await tx
      .deleteFrom('person_key')
      .where('id', '=', id)
      .where('person_id', '=', actor.id)
      .returningAll()
      .executeTakeFirst();
    if (!row) return { removed: false };
    await recordHistory(tx, {
      actor,
      at: clock.now(),
      operation: 'identity.me.remove-key',
      subjects: [`person:${actor.id}`, `key:${id}`],
      before: { id, verbs: verbsOfPermissions(JSON.parse(row.permissions ?? 'null')) },
      after: null,
    });
    return { removed: true };
  });
}
