import { type Transaction, sql } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import type { Span } from '../reading/model/span.ts';
import type { Passage } from './schemas.ts';

/** The words of a span, white space collapsed, and the clause it begins in. */
export interface SpanWords {
  readonly quote: string;
  readonly clause: string | null;
}

/** Reads the words of a span from the passages of a document; null when it holds none of its words. */
export async function wordsOfSpan(tx: Transaction<Tables>, directive: string, span: Span): Promise<SpanWords | null> {
  if (span.end <= span.start) return null;
  const rows = await tx
    .selectFrom('passage')
    .select('content')
    .where('directive_id', '=', directive)
    .where(
      sql<boolean>`EXISTS (
        SELECT 1 FROM jsonb_array_elements((content->'paragraphs') || coalesce(nullif(content->'cells', 'null'), '[]')) AS part
        WHERE (part->'span'->>'start')::integer < ${span.end} AND (part->'span'->>'end')::integer > ${span.start})`,
    )
    .orderBy('ordinal')
    .execute();
  const pieces = rows.flatMap(({ content }) => piecesOf(content, span));
  const quote = pieces.join(' ').replace(/\s+/gu, ' ').trim();
  return quote === '' ? null : { quote, clause: rows[0]!.content.path };
}

function piecesOf({ paragraphs, cells }: Passage, span: Span): string[] {
  const parts = [...paragraphs, ...(cells ?? [])].filter(
    (part) => part.span.start < span.end && part.span.end > span.start,
  );
  return parts
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((part) => part.text.slice(Math.max(0, span.start - part.span.start), span.end - part.span.start));
}
