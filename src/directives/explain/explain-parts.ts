import type { Acting } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import type { Explanation } from '../../reading/claims/explanation.ts';
import { currentReadings, packedReading } from '../current-reading.ts';
import type { DirectiveRow } from '../directive-view.ts';
import type { Decision, ExplainedDocument } from './explain-message.ts';
import { explanationOf } from './explain-threads.ts';

/** A document, or clauses of it, to be explained together with others. */
export interface ExplainedPart {
  readonly directive: Pick<DirectiveRow, 'id'>;
  readonly paths: readonly string[] | null;
}

/** What, why, who, when, where and how of documents or of parts of them. @throws {Problem} not-found, unavailable */
export async function explainParts(acting: Acting, parts: readonly ExplainedPart[]): Promise<Explanation> {
  const readings = await currentReadings(
    acting.db,
    parts.map(({ directive }) => directive.id),
  );
  const documents: ExplainedDocument[] = [];
  for (const { directive, paths } of parts) {
    const reading = readings.get(directive.id);
    if (!reading) throw new Problem('not-found', 'reading-not-found');
    const packed = await packedReading(acting.db, reading.reading);
    documents.push({ packed, part: reading.part, paths, decisions: await decisionsOf(acting, directive.id) });
  }
  return explanationOf({ parts: documents });
}

async function decisionsOf({ db }: Acting, directive: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['key', 'kind', 'start_at', 'status', 'data'])
    .where('directive_id', '=', directive)
    .where('status', '<>', 'suggested')
    .execute();
  return rows.map(({ key, kind, start_at: start, status, data }) => ({
    key,
    kind,
    start,
    status,
    of: 'of' in data ? data.of : null,
  }));
}
