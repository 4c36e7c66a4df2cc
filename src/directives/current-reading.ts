import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';

/** The reading that a document of the register shows: of its current copy, by the engine that read its facts. */
export interface CurrentReading {
  readonly reading: string;
  /** Place of the document in what was read. */
  readonly part: number;
}

/** Current readings by document; a document without one is left out. */
export async function currentReadings(db: Db, directives: readonly string[]): Promise<Map<string, CurrentReading>> {
  const { rows } = await sql<{ directive: string; reading: string; part: number }>`
    SELECT DISTINCT ON (copy.directive_id) copy.directive_id AS directive, reading.id AS reading, copy.part
    FROM copy
    JOIN directive ON directive.id = copy.directive_id
    JOIN reading ON reading.source_id = copy.source_id
    WHERE copy.current AND copy.directive_id = ANY(${[...directives]}::uuid[])
    ORDER BY copy.directive_id, (reading.engine = directive.engine) DESC, reading.at DESC`.execute(db);
  return new Map(rows.map(({ directive, reading, part }) => [directive, { reading, part }]));
}

/** What the engine gave for a source: gzip of the JSON of its result, to be unpacked in a thread. */
export async function packedReading(db: Db, reading: string): Promise<Uint8Array> {
  const { result } = await db
    .selectFrom('reading')
    .select('result')
    .where('id', '=', reading)
    .executeTakeFirstOrThrow();
  return result;
}
