import { sql } from 'kysely';
import { JOBS_SCHEMA, type TableShape, type Tx } from './catalogue.ts';

/** Rows as lines of JSON, about a MiB of them. */
export interface RowChunk {
  readonly text: string;
  readonly rows: number;
}

/** Size of a chunk, characters; only a single row may be longer. */
const CHUNK = 1024 * 1024;
const MOST_ROWS = 2000;

/** One text for one value on every database: settings of the session that would change how values are written. */
export async function writeAlike(tx: Tx): Promise<void> {
  await sql`SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, MDY', true),
    set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(tx);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const nameOf = ({ schema, name }: Pick<TableShape, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`;
export const columnsOf = ({ columns }: Pick<TableShape, 'columns'>): string => columns.map(quoted).join(', ');

/** The rows of a table in a stable order, whatever its size. */
export const rowsOf = (tx: Tx, shape: TableShape): AsyncGenerator<RowChunk> =>
  linesOf(
    tx,
    `SELECT row_to_json(line)::text AS line FROM (SELECT ${columnsOf(shape)} FROM ${nameOf(shape)}) AS line
      ORDER BY ${shape.order.length > 0 ? shape.order.join(', ') : 'row_to_json(line)::text COLLATE "C"'}`,
  );

/** Jobs that are not done: those of the queue, also under way, and those a restored backup brought and nobody queued yet. */
export async function* openJobsOf(tx: Tx): AsyncGenerator<RowChunk> {
  const known = await sql<{ found: string | null }>`
    SELECT to_regclass(${`${JOBS_SCHEMA}.job`})::text AS found`.execute(tx);
  const queued = `UNION ALL SELECT name, singleton_key, data, start_after FROM ${JOBS_SCHEMA}.job
    WHERE state IN ('created', 'retry', 'active') AND name NOT LIKE '\\_\\_%' AND data IS NOT NULL`;
  yield* linesOf(
    tx,
    `SELECT row_to_json(line)::text AS line FROM (
      SELECT queue, key, data, start_after FROM public.restored_job ${known.rows[0]?.found ? queued : ''}
    ) AS line ORDER BY row_to_json(line)::text COLLATE "C"`,
  );
}

/**
 * Lines of a query, fetched a few at a time: how many is learned from the longest line so far, so that wide rows do not
 * gather in memory.
 */
async function* linesOf(tx: Tx, query: string): AsyncGenerator<RowChunk> {
  await sql.raw(`DECLARE nhip_lines NO SCROLL CURSOR FOR ${query}`).execute(tx);
  let [wanted, longest, lines, length] = [16, 1, [] as string[], 0];
  const take = (): RowChunk => {
    const chunk = { text: lines.join(''), rows: lines.length };
    [lines, length] = [[], 0];
    return chunk;
  };
  for (;;) {
    const { rows } = await sql<{ line: string }>`FETCH FORWARD ${sql.lit(wanted)} FROM nhip_lines`.execute(tx);
    for (const { line } of rows) {
      if (length > 0 && length + line.length > CHUNK) yield take();
      lines.push(`${line}\n`);
      length += line.length + 1;
      longest = Math.max(longest, line.length);
    }
    if (rows.length < wanted) break;
    wanted = Math.max(1, Math.min(MOST_ROWS, wanted * 2, Math.floor(CHUNK / longest)));
  }
  await sql`CLOSE nhip_lines`.execute(tx);
  if (length > 0) yield take();
}
