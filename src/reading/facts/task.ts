import type { Canonical } from '../model/canonical.ts';
import type { Clause, ClauseCell, ReadDocument } from '../model/document.ts';
import type { Task } from '../model/fact.ts';
import { identify } from './fact-id.ts';
import type { Passage } from './passage.ts';
import { dittoFiller } from './task-ditto.ts';
import type { TaskDraft } from './task-draft.ts';
import { columnReader } from './task-headers.ts';
import { labelledBelow, labelledTask } from './task-labelled.ts';
import { type ProseContext, readProse, type Standing } from './task-prose.ts';
import { isNormative, isOrdering, scopeOf } from './task-scope.ts';
import { rowTask } from './task-table.ts';

const NOBODY: Standing = { scope: 'open', told: [] };

const hasCells = (clause: Clause): clause is Clause & { readonly cells: readonly ClauseCell[] } =>
  clause.kind === 'row' && clause.cells !== undefined;

/** What the clauses read so far hand down and hold, while a document is walked through. */
interface Walk {
  readonly context: ProseContext;
  readonly columnsOf: ReturnType<typeof columnReader>;
  readonly filled: ReturnType<typeof dittoFiller>;
  readonly labelled: ReturnType<typeof labelledBelow>;
  readonly standings: Map<string, Standing>;
  /** Clauses whose labels below were read as theirs. */
  readonly holders: Set<string>;
}

function tasksOfRow(
  { context, columnsOf, filled }: Walk,
  row: Clause & { readonly cells: readonly ClauseCell[] },
): TaskDraft[] {
  const columns = columnsOf(row.cells);
  const cells = filled(row.cells);
  const task = columns && rowTask(context.canonical, { ...row, cells }, columns, context.issuedOn);
  return task ? [task] : [];
}

/** Annexes of norms hold procedures and forms, whose steps are told to nobody in particular. */
const inAnnexOfNorms = ({ context }: Walk, { path }: Clause): boolean => context.normative && path.startsWith('PL');

function tasksOfClause(walk: Walk, clause: Clause): TaskDraft[] {
  const { context, standings, labelled, holders } = walk;
  const above = standings.get(clause.parent ?? '') ?? NOBODY;
  const standing = {
    ...above,
    scope: inAnnexOfNorms(walk, clause) ? ('story' as const) : scopeOf(clause, above.scope),
  };
  standings.set(clause.path, standing);
  if (labelled.paths.has(clause.path) && holders.has(clause.parent ?? '')) return [];
  const below = labelled.byParent.get(clause.path) ?? [];
  const task = standing.scope === 'story' ? null : labelledTask(context.canonical, clause, below, context.issuedOn);
  if (task) {
    holders.add(clause.path);
    standings.set(clause.path, { ...standing, told: [] });
    return [task];
  }
  const prose = readProse(context, clause, standing);
  standings.set(clause.path, prose.below);
  return [...prose.tasks];
}

function byClause(passages: readonly Passage[]): ReadonlyMap<Clause, Passage> {
  const found = new Map<Clause, Passage>();
  for (const passage of passages) if (passage.clause) found.set(passage.clause, passage);
  return found;
}

/**
 * Tasks (nhiệm vụ): what somebody is told to do, one entry a row of a task table, else one a clause or paragraph that
 * names who is told. Bodies, deadline and deliverable are located in the canonical text. `passages` are those of the
 * document. Linear in the text.
 */
export function readTasks(
  canonical: Canonical,
  structure: Omit<ReadDocument, 'facts'>,
  passages: readonly Passage[],
): Task[] {
  const walk: Walk = {
    context: {
      canonical,
      passages: byClause(passages),
      issuedOn: structure.metadata.issuedOn,
      normative: isNormative(structure),
      ordering: isOrdering(structure.metadata),
    },
    columnsOf: columnReader(),
    filled: dittoFiller(),
    labelled: labelledBelow(canonical, structure.clauses),
    standings: new Map(),
    holders: new Set(),
  };
  const drafts = structure.clauses.flatMap((clause) =>
    hasCells(clause) ? tasksOfRow(walk, clause) : tasksOfClause(walk, clause),
  );
  return identify<Task>(drafts);
}
