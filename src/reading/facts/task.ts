import type { Canonical } from '../model/canonical.ts';
import type { Clause, ClauseCell, ReadDocument } from '../model/document.ts';
import type { Task } from '../model/fact.ts';
import { identify } from './fact-id.ts';
import type { TaskDraft } from './task-draft.ts';
import { type ProseContext, readProse, type Standing } from './task-prose.ts';
import { isNormative, scopeOf } from './task-scope.ts';
import { rowTask, taskColumns } from './task-table.ts';

const NOBODY: Standing = { scope: 'open', told: [] };

const hasCells = (clause: Clause): clause is Clause & { readonly cells: readonly ClauseCell[] } =>
  clause.kind === 'row' && clause.cells !== undefined;

/** Columns of a table are worked out once for each wording of its headers. */
function columnsByHeaders(): (cells: readonly ClauseCell[]) => ReturnType<typeof taskColumns> {
  const known = new Map<string, ReturnType<typeof taskColumns>>();
  return (cells) => {
    const key = cells.map(({ header }) => header).join('\t');
    if (!known.has(key)) known.set(key, taskColumns(cells.map(({ header }) => header)));
    return known.get(key) ?? null;
  };
}

/**
 * Tasks (nhiệm vụ): what somebody is told to do, one entry a row of a task table, else one a clause or paragraph that
 * names who is told. Bodies, deadline and deliverable are located in the canonical text. Linear in the text.
 */
export function readTasks(canonical: Canonical, structure: Omit<ReadDocument, 'facts'>): Task[] {
  const issuedOn = structure.metadata.issuedOn;
  const context: ProseContext = { canonical, issuedOn, normative: isNormative(structure) };
  const columnsOf = columnsByHeaders();
  const standings = new Map<string, Standing>();
  const drafts: TaskDraft[] = [];
  for (const clause of structure.clauses) {
    const above = standings.get(clause.parent ?? '') ?? NOBODY;
    const standing = { ...above, scope: scopeOf(clause.heading, above.scope) };
    if (hasCells(clause)) {
      const columns = columnsOf(clause.cells);
      const task = columns && rowTask(canonical, clause, columns, issuedOn);
      if (task) drafts.push(task);
    } else {
      const { tasks, below } = readProse(context, clause, standing);
      drafts.push(...tasks);
      standings.set(clause.path, below);
    }
  }
  return identify<Task>(drafts);
}
