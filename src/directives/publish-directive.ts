import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { announce, type News } from '../kernel/news.ts';
import { describeDirective } from './get-directive.ts';
import type { DirectiveRow } from './directive-view.ts';
import { lockDirective } from './find-directive.ts';
import type { Directive } from './schemas.ts';

interface Asked {
  readonly slug: string;
  /** Version that the publisher checked. */
  readonly version: number;
}

/**
 * Makes a checked document public. Publishing it again changes nothing.
 *
 * @throws {Problem} not-found, forbidden; conflict when it was changed since; invalid for what is no directive.
 */
export async function publishDirective(acting: Acting, asked: Asked): Promise<Directive> {
  const row = await acting.inTransaction((tx) => publish(tx, acting, asked));
  acting.events.publish({ kind: 'directive', id: row.id });
  return describeDirective(acting, row);
}

async function publish(tx: Transaction<Tables>, acting: Acting, { slug, version }: Asked): Promise<DirectiveRow> {
  const before = await lockDirective(tx, acting, 'publish', slug);
  if (before.status === 'published') return before;
  if (before.kind !== 'directive') throw new Problem('invalid', 'not-a-directive', { kind: before.kind });
  refuseOtherVersion(before, version);
  const now = acting.clock.now();
  const after = await tx
    .updateTable('directive')
    .set({ status: 'published', published_at: now, version: before.version + 1 })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await announce(tx, acting.jobs, newsOf(acting, after, now));
  await recordHistory(tx, {
    actor: acting.actor,
    unit: before.unit,
    at: now,
    operation: 'directives.library.publish',
    subjects: [`directive:${before.id}`],
    before: { status: before.status, version: before.version },
    after: { status: after.status, version: after.version },
  });
  return after;
}

/** For those who work with it where it belongs. */
const newsOf = ({ actor }: Acting, { id, version, unit }: DirectiveRow, now: Date): News => ({
  key: `directive-published:${id}@${version}`,
  kind: 'directive-published',
  subject: `directive:${id}`,
  told: {},
  people: [],
  holders: { roles: ['leader', 'officer'], units: [unit] },
  by: actor.onBehalfOf ?? actor.id,
  at: now.toISOString(),
});

/** @throws {Problem} conflict when the document is not as it was seen. */
export function refuseOtherVersion(row: DirectiveRow, seen: number): void {
  if (row.version !== seen)
    throw new Problem('conflict', 'directive-changed', { version: row.version }, { version: row.version });
}
