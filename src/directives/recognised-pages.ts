import type { Services } from '../kernel/services.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { ENGINE } from '../reading/engine.ts';
import type { RecognisedPage } from '../reading/recognition/recogniser.ts';

/**
 * Pages of a scan that are recognised: after an interruption only the others are, and a later reading of the file
 * recognises none. They are forgotten when the file is refused, so nothing of it stays.
 */
export function keptPages({ db, log }: Pick<Services, 'db' | 'log'>, source: string) {
  let writing: Promise<unknown> = Promise.resolve();
  const write = (page: number, words: RecognisedPage) =>
    db
      .insertInto('recognised_page')
      .values({ source_id: source, engine: ENGINE, page, words: storedJson(words) })
      .onConflict((same) => same.doNothing())
      .execute();
  return {
    known: async (): Promise<ReadonlyMap<number, RecognisedPage>> => {
      const rows = await db
        .selectFrom('recognised_page')
        .selectAll()
        .where('source_id', '=', source)
        .where('engine', '=', ENGINE)
        .execute();
      return new Map(rows.map(({ page, words }) => [page, words]));
    },
    /** A page that could not be kept is only recognised again. */
    keep: ({ page, words }: { readonly page: number; readonly words: RecognisedPage }): void => {
      writing = writing
        .then(() => write(page, words))
        .catch((error: unknown) => log.warn({ error }, 'recognised page'));
    },
    settled: () => writing,
    forget: () => db.deleteFrom('recognised_page').where('source_id', '=', source).execute(),
  };
}
