import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/kernel/config.ts';
import { type Database, openEmbedded } from '../../src/kernel/database.ts';
import { createLogger } from '../../src/kernel/logger.ts';
import { migrate } from '../../src/kernel/migrate.ts';
import { type Bench, type Figure, percentile } from '../figure.ts';
import { fillClauses } from '../fixtures/fill-clauses.ts';

const CLAUSES = 100_000;
const ROUNDS = 5;
const QUERIES = [
  'chuyển đổi số',
  'chuyen doi so',
  'sàn giao dịch công nghệ',
  'bán dẫn',
  'khoa học công nghệ',
  'vườn ươm khởi nghiệp sáng tạo',
  'dinh danh dich vu cong',
  'lượng tử vệ tinh',
  'ngân sách đến năm 2030',
  'không có từ này',
];

/** Search for clauses in the embedded database, as the register answers it. */
export const search: Bench = async () => {
  const data = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  const database = await openEmbedded(null);
  await migrate(database.db);
  const app = await createApp({ config: readConfig({ NHIP_DATA: data }), database, log: createLogger('silent') });
  try {
    await fillClauses(database.db, CLAUSES);
    await sql`ANALYZE`.execute(database.db);
    const ours = await timesOf((q) => app.client.directives.search.clauses({ q, page: 1, pageSize: 20 }));
    const plain = await timesOf((q) => scan(database, q));
    return [figure('p50', 0.5, ours, plain), figure('p95', 0.95, ours, plain)];
  } finally {
    await app.stop();
    await database.close();
    await rm(data, { recursive: true });
  }
};

function figure(name: string, share: number, ours: readonly number[], plain: readonly number[]): Figure {
  const workload = `${QUERIES.length} queries × ${ROUNDS}, ${CLAUSES.toLocaleString('en')} clauses on PGlite in memory, first 20 hits with facets`;
  const beside = { what: 'ILIKE over all clauses', value: percentile(plain, share) };
  return { name: `search ${name}`, workload, value: percentile(ours, share), unit: 'ms', more: false, beside };
}

async function timesOf(ask: (query: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const query of QUERIES) await ask(query);
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of QUERIES) {
      const begun = performance.now();
      await ask(query);
      times.push(performance.now() - begun);
    }
  }
  return times;
}

const scan = ({ db }: Database, query: string): Promise<unknown> =>
  sql`SELECT path FROM clause WHERE text ILIKE ${`%${query}%`} LIMIT 20`.execute(db);
