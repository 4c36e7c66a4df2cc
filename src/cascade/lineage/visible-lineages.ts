import type { Acting } from '../../access/public.ts';
import {
  briefsOf,
  registeredTargets,
  statingDocuments,
  type DirectiveBrief,
  type RegisteredTarget,
} from '../../directives/public.ts';
import { headOfBrief } from '../find-pair.ts';
import { buildLineages, type Lineage, type Statement, type Step } from './build-lineages.ts';
import { governmentLevel } from './compared-documents.ts';
import type { LineageStatement, LineageStep } from './schemas.ts';
import '../tables.ts';

interface Stated extends Statement {
  readonly brief: DirectiveBrief;
  readonly registered: RegisteredTarget;
}

/** Every lineage through documents that the actor may see: those of other documents are left out as if they were not there. */
export async function visibleLineages(acting: Acting): Promise<LineageStatement[][]> {
  const { db } = acting;
  const briefs = await briefsOf(
    acting,
    (await statingDocuments(db)).map(({ id }) => id),
  );
  const ids = [...briefs.keys()];
  const statements = (await registeredTargets(db, ids)).map((registered) => statedIn(registered, briefs));
  return buildLineages(statements, await stepsAmong(acting, ids)).map(viewOf);
}

const idOf = (directive: string, key: string): string => `${directive}.${key}`;

function statedIn(registered: RegisteredTarget, briefs: ReadonlyMap<string, DirectiveBrief>): Stated {
  const { directive, target } = registered;
  const brief = briefs.get(directive)!;
  return {
    id: idOf(directive, target.id),
    document: directive,
    issuedOn: brief.issuedOn,
    level: governmentLevel(brief.issuer),
    brief,
    registered,
  };
}

async function stepsAmong({ db }: Acting, ids: readonly string[]): Promise<Step[]> {
  const seen = new Set(ids);
  const rows = await db.selectFrom('target_comparison').select(['upstream_id', 'downstream_id', 'steps']).execute();
  return rows
    .filter((row) => seen.has(row.upstream_id) && seen.has(row.downstream_id))
    .flatMap((row) =>
      row.steps.map((step) => ({
        ...step,
        was: idOf(row.upstream_id, step.was),
        now: idOf(row.downstream_id, step.now),
      })),
    );
}

const GOVERNMENTS = ['centre', 'province', 'commune'] as const;

function viewOf({ statements, main, others }: Lineage<Stated>): LineageStatement[] {
  const beside = Map.groupBy(others, ({ now }) => now);
  return statements.map(({ id, brief, level, registered: { target, status } }) => ({
    id,
    indicator: target.indicator,
    document: headOfBrief(brief),
    government: GOVERNMENTS[level],
    clause: target.clause,
    level: {
      comparator: target.comparator,
      value: target.value,
      valueTo: target.valueTo,
      unit: target.unit,
      year: target.year,
      coverage: target.coverage,
      quote: target.quote,
      fact: target.id,
      status,
    },
    main: stepOf(main.get(id)),
    others: (beside.get(id) ?? []).flatMap((step) => stepOf(step) ?? []),
  }));
}

const stepOf = (step: Step | undefined): LineageStep | null =>
  step
    ? {
        was: step.was,
        direction: step.direction,
        reasons: [...step.reasons],
        likeness: Math.round(step.likeness * 100) / 100,
      }
    : null;
