import { implement } from '@orpc/server';
import { type Acting, guard } from '../../access/public.ts';
import { comparisonFile } from './comparison-file.ts';
import { comparisons } from './contract.ts';
import { editComparison } from './edit-comparison.ts';
import { explainTheme } from './explain-theme.ts';
import { getComparison } from './get-comparison.ts';
import { listThemeChanges } from './list-theme-changes.ts';
import { undoComparison } from './undo-comparison.ts';

const operations = implement(comparisons).$context<Acting>().use(guard);

/** Each operation of comparisons with its use case. */
export const comparisonsRouter = operations.router({
  get: operations.get.handler(({ context, input }) => getComparison(context, input.v)),
  edit: operations.edit.handler(({ context, input }) => editComparison(context, input)),
  undo: operations.undo.handler(({ context, input }) => undoComparison(context, input)),
  changes: operations.changes.handler(({ context, input }) => listThemeChanges(context, input)),
  explain: operations.explain.handler(({ context, input }) => explainTheme(context, input)),
  file: operations.file.handler(({ context, input }) => comparisonFile(context, input)),
});
