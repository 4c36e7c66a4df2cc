import { sql } from 'kysely';
import { type Acting, canActOn } from '../access/public.ts';
import { casesVisibleTo, isTakerOf } from './case-rows.ts';
import type { Definition } from './definition.ts';
import { newestOf, type Process, type Processes } from './processes.ts';
import type { ProcessBrief } from './schemas.ts';

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** How many cases that the actor sees are in a state of a version. */
export interface Count {
  readonly process: string;
  readonly version: number;
  readonly state: string;
  readonly cases: number;
}

/** Every process with its versions and how many cases run under each. */
export async function listDefinitions(acting: Acting, processes: Processes, { page, pageSize }: Page) {
  const counts = await countCases(acting);
  const shown = processes.all.slice((page - 1) * pageSize, page * pageSize);
  const rows = shown.map((process) => processBrief(acting, process, counts));
  return { rows, total: processes.all.length, page, pageSize };
}

export function countCases({ db, actor }: Acting, process?: string): Promise<Count[]> {
  return db
    .selectFrom('process_case')
    .select(['process', 'definition_version as version', 'state', sql<number>`count(*)`.as('cases')])
    .where(casesVisibleTo(actor))
    .$if(process !== undefined, (query) => query.where('process', '=', process!))
    .groupBy(['process', 'definition_version', 'state'])
    .execute();
}

export function processBrief(acting: Acting, process: Process, counts: readonly Count[]): ProcessBrief {
  const newest = newestOf(process);
  const { name, label, about } = newest;
  const versions = process.versions.map(({ version, states }) => {
    const own = counts.filter((count) => count.process === name && count.version === version);
    const sum = (final: boolean) =>
      own.reduce((all, { state, cases }) => ((states[state]?.final ?? false) === final ? all + cases : all), 0);
    return { version, running: sum(false), ended: sum(true) };
  });
  return { name, label, about, versions, opens: mayOpen(acting, newest) };
}

function mayOpen({ actor }: Acting, { opening, module = '' }: Definition): boolean {
  const own = { owner: actor.id, unit: actor.unit, addressee: '', module, is_public: false };
  const acts = canActOn(actor, 'act', { owner: actor.id, unit: actor.unit, public: false, module });
  return acts && opening.by.some((taker) => isTakerOf(actor, own, taker));
}
