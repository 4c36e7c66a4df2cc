import { AsyncLocalStorage } from 'node:async_hooks';
import { type Kysely, type KyselyPlugin, sql, type Transaction } from 'kysely';

/** What runs inside a transaction; `open` turns false at its end, because work left behind keeps the mark. */
const current = new AsyncLocalStorage<{ open: boolean }>();

const LONGEST = 30_000;
/** Serialisation failure and deadlock: PostgreSQL asks to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const MOST_TRIES = 3;

/** A transaction that ran too long, or a database used beside the transaction that holds it. */
export class TransactionError extends Error {
  override readonly name = 'TransactionError';
}

/**
 * Plugin of the outer database: inside a transaction the embedded database would wait for itself forever, and PostgreSQL
 * would read beside the transaction. Both are mistakes, so both fail at once.
 */
export const outsideTransactionsOnly: KyselyPlugin = {
  transformQuery: ({ node }) => {
    refuseInside();
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

/**
 * Runs `work` in one transaction and gives its answer. Everything inside must use the transaction it is handed. Keep it
 * short: the embedded database serves nobody else meanwhile. Conflicts with other transactions are tried again, so
 * `work` must do nothing outside the database.
 */
export async function inTransaction<Tables, Answer>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
  longest: number = LONGEST,
): Promise<Answer> {
  refuseInside();
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(db, work, longest);
    } catch (error) {
      if (tries === MOST_TRIES || !TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

function once<Tables, Answer>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
  longest: number,
): Promise<Answer> {
  return db.transaction().execute((tx) => {
    const mark = { open: true };
    const inside = current.run(mark, () => work(tx.withoutPlugins() as Transaction<Tables>));
    return withLimit(inside, longest).finally(() => {
      mark.open = false;
    });
  });
}

function withLimit<Answer>(work: Promise<Answer>, longest: number): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TransactionError(`a transaction took longer than ${longest} ms`)), longest);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function refuseInside(): void {
  if (current.getStore()?.open) {
    throw new TransactionError(
      'the outer database was used inside a transaction: use the transaction that was handed in',
    );
  }
}

/** Longest time that a timer of Node can wait, milliseconds: 24 days. */
const NO_LIMIT = 2_147_483_647;

/**
 * Reads everything as it stands at one moment, however long that takes; others go on writing meanwhile on PostgreSQL, and
 * wait on the embedded database. Done once: what `work` does outside the database is never done again.
 */
export async function inSnapshot<Tables, Answer>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  refuseInside();
  const reading = async (tx: Transaction<Tables>) => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(tx);
    return work(tx);
  };
  return once(db, reading, NO_LIMIT);
}

/** One transaction of any length that is not tried again: for replacing everything. */
export async function inLongTransaction<Tables, Answer>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  refuseInside();
  return once(db, work, NO_LIMIT);
}
