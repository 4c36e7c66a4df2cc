import type { Acting } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import { countsOf, yardstickOf } from './list-lineages.ts';
import type { LineageStatement } from './schemas.ts';
import { visibleLineages } from './visible-lineages.ts';

/** The lineage that a statement is in. @throws {Problem} not-found */
export async function getLineage(acting: Acting, id: string) {
  const statements = await findLineage(acting, id);
  const { indicator, level } = yardstickOf(statements);
  return { id: statements[0]!.id, indicator, unit: level.unit, counts: countsOf(statements), statements };
}

async function findLineage(acting: Acting, id: string): Promise<LineageStatement[]> {
  const lineages = await visibleLineages(acting);
  const found = lineages.find((statements) => statements.some((statement) => statement.id === id));
  if (!found) throw new Problem('not-found', 'lineage-not-found');
  return found;
}
