import type { Selectable, Transaction } from 'kysely';
import type { Db, Tables } from '../../kernel/database.ts';
import type { Services } from '../../kernel/services.ts';
import { COUNTING } from '../queues.ts';
import type { SyllableCountsTable } from '../tables.ts';
import { countedWith } from './count-threads.ts';

/** Directives that are counted in one step. */
const AT_ONCE = 20;
/** Documents that come together are counted together, milliseconds after the first. */
const LATER = 30_000;
/** Counting is about the whole register: one round at a time. */
const KEY = 'register';

/** Asks, in the transaction that stores a directive, for it to be counted soon. */
export const countSoon = (tx: Transaction<Tables>, { jobs, clock }: Pick<Services, 'jobs' | 'clock'>): Promise<void> =>
  jobs.send(tx, COUNTING, {}, KEY, new Date(clock.now().getTime() + LATER));

/**
 * Counts the syllables of every directive of the register that is not counted yet and whose letters are sure: no page of
 * its current copy was recognised. What was counted before is only added to, so no text is read twice.
 */
export async function countRegister(services: Services): Promise<void> {
  for (;;) {
    const directives = await uncounted(services.db);
    if (directives.length === 0) return;
    const known = await keptCounts(services.db);
    const lines = await linesOf(services.db, directives);
    const packed = await countedWith({ packed: known?.packed ?? null, lines });
    await services.inTransaction((tx) => keep(tx, known, packed, directives));
  }
}

type Kept = Pick<Selectable<SyllableCountsTable>, 'version' | 'packed'>;

/** The counts of the register; undefined while nothing was counted. */
export const keptCounts = (db: Db): Promise<Kept | undefined> =>
  db.selectFrom('syllable_counts').select(['version', 'packed']).executeTakeFirst();

async function uncounted(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('directive')
    .innerJoin('copy', 'copy.directive_id', 'directive.id')
    .select('directive.id')
    .where('directive.kind', '=', 'directive')
    .where('copy.current', '=', true)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('counted_directive')
            .select('counted_directive.directive_id')
            .whereRef('counted_directive.directive_id', '=', 'directive.id'),
        ),
      ),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('recognised_page')
            .select('recognised_page.page')
            .whereRef('recognised_page.source_id', '=', 'copy.source_id'),
        ),
      ),
    )
    .orderBy('directive.id')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

async function linesOf(db: Db, directives: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('passage').select('content').where('directive_id', 'in', directives).execute();
  return rows.flatMap(({ content: { cells, paragraphs } }) => (cells ?? paragraphs).map(({ text }) => text));
}

/** Nothing is kept when another round was faster: its directives are counted already, the others come next. */
async function keep(
  tx: Transaction<Tables>,
  known: Kept | undefined,
  packed: Uint8Array,
  directives: readonly string[],
): Promise<void> {
  const version = (known?.version ?? 0) + 1;
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('syllable_counts')
    .values({ version, packed })
    .onConflict((same) =>
      same
        .column('singleton')
        .doUpdateSet({ version, packed })
        .where('syllable_counts.version', '=', version - 1),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await tx
    .insertInto('counted_directive')
    .values(directives.map((directive_id) => ({ directive_id })))
    .execute();
}
