import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { casesVisibleTo } from './case-rows.ts';
import { caseBrief, dueTimes } from './case-view.ts';
import { type Processes, versionOf } from './processes.ts';

export interface CasesAsked {
  readonly process?: string | undefined;
  readonly version?: number | undefined;
  readonly state?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** Cases that the actor sees, the last changed first. */
export async function listCases(acting: Acting, processes: Processes, asked: CasesAsked) {
  const { db, actor } = acting;
  const { process, version, state, page, pageSize } = asked;
  const names = processes.all.map(({ versions }) => versions[0]!.name);
  const seen = db
    .selectFrom('process_case')
    .where(casesVisibleTo(actor))
    .where('process', 'in', process ? [process] : [...names, ''])
    .$if(version !== undefined, (query) => query.where('definition_version', '=', version!))
    .$if(state !== undefined, (query) => query.where('state', '=', state!));
  const { total } = await seen.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await seen
    .selectAll()
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const dues = await dueTimes(
    acting,
    rows.map(({ id }) => id),
  );
  const briefs = rows.map((row) => {
    const definition = versionOf(processes.find(row.process), row.definition_version);
    return caseBrief(definition, row, actor, dues.get(row.id) ?? null);
  });
  return { rows: briefs, total, page, pageSize };
}
