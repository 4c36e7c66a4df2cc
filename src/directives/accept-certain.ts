import { sql, type Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { type FactStates, recordFactChange } from './fact-change.ts';
import { lockDirective } from './find-directive.ts';
import type { FactKind } from './schemas.ts';

interface Asked {
  readonly slug: string;
  readonly kind?: FactKind;
}

/** Accepts every suggestion that is certain, as one change that can be undone as one. @throws {Problem} not-found */
export async function acceptCertain(
  acting: Acting,
  asked: Asked,
): Promise<{ accepted: number; change: string | null }> {
  const { directive, ...answer } = await acting.inTransaction((tx) => accept(tx, acting, asked));
  acting.events.publish({ kind: 'directive', id: directive });
  return answer;
}

async function accept(tx: Transaction<Tables>, acting: Acting, { slug, kind }: Asked) {
  const { id: directive } = await lockDirective(tx, acting, 'review', slug);
  let certain = tx
    .updateTable('fact')
    .set({ status: 'accepted', version: sql`version + 1` })
    .where('directive_id', '=', directive)
    .where('status', '=', 'suggested')
    .where('certain', '=', true);
  if (kind) certain = certain.where('kind', '=', kind);
  const rows = await certain.returning(['id', 'version']).execute();
  if (rows.length === 0) return { directive, accepted: 0, change: null };
  const change = await recordFactChange(tx, acting, {
    directive,
    operation: 'directives.facts.acceptCertain',
    before: { facts: each(rows, ({ version }) => ({ status: 'suggested', version: version - 1 })) },
    after: { facts: each(rows, ({ version }) => ({ status: 'accepted', version })) },
  });
  return { directive, accepted: rows.length, change };
}

type Row = { readonly id: string; readonly version: number };

const each = (rows: readonly Row[], state: (row: Row) => FactStates[string]): FactStates =>
  Object.fromEntries(rows.map((row) => [row.id, state(row)]));
