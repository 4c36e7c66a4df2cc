import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createReadingPool, type ReadingOutcome } from '../src/directives/reading-pool.ts';
import { createLogger } from '../src/kernel/logger.ts';
import { type Damage, damaged, damageOf } from './fuzz/damage.ts';

/**
 * npm run fuzz -- [--files 500] [--seed 1] [FOLDER …]: damages real files at random (the sample documents and every folder
 * named), reads each in a thread with limits as the server does, and counts what became of them. Exits with 1 when reading
 * crashed, hung or failed: damaged files are to be read or refused.
 */
const { values, positionals } = parseArgs({
  options: { files: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const ROOT = path.join(import.meta.dirname, '..');
const FOLDERS = ['seeds/documents', 'src/reading/formats/doc/fixtures'].map((folder) => path.join(ROOT, folder));
/** Larger files say nothing that smaller ones of their kind do not. */
const LARGEST = 1_500_000;
const LIMITS = { seconds: 60, memory: 1024 };

const originals = [...FOLDERS, ...positionals]
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => /\.(?:pdf|docx?|rtf|html?|md|txt)$/.test(file))
  .map((file) => ({ kind: path.extname(file).slice(1), bytes: new Uint8Array(readFileSync(file)) }))
  .filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST);

const cases = fc.sample(fc.tuple(fc.nat(originals.length - 1), damageOf), {
  numRuns: Number(values.files),
  seed: Number(values.seed),
});

interface Ended {
  readonly kind: string;
  readonly how: string;
  readonly seconds: number;
}

async function main(): Promise<void> {
  const pool = createReadingPool(LIMITS, createLogger('silent'));
  const ended: Ended[] = [];
  for (const [index, damage] of cases) ended.push(await readOne(index, damage, (bytes) => readWith(pool, bytes)));
  await pool.close();
  report(ended);
  process.exitCode = ended.some(({ how }) => how.startsWith('failed')) ? 1 : 0;
}

const readWith = (pool: ReturnType<typeof createReadingPool>, bytes: Uint8Array): Promise<ReadingOutcome> =>
  pool.read({ bytes, legalValue: 'copy', recognised: new Map() }, new AbortController().signal, () => {});

async function readOne(
  index: number,
  damage: Damage,
  read: (bytes: Uint8Array) => Promise<ReadingOutcome>,
): Promise<Ended> {
  const { kind, bytes } = originals[index]!;
  const start = performance.now();
  const outcome = await read(damaged(bytes, damage));
  const how = 'problem' in outcome ? `${outcome.end}: ${outcome.problem.code}` : outcome.end;
  return { kind, how, seconds: (performance.now() - start) / 1000 };
}

function report(ended: readonly Ended[]): void {
  const groups = Map.groupBy(ended, ({ kind, how }) => `${kind.padEnd(6)}${how}`);
  for (const [group, members] of [...groups].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(members.length).padStart(6)}  ${group}`);
  const slowest = ended.toSorted((a, b) => b.seconds - a.seconds)[0];
  console.log(
    `\n${ended.length} damaged files of ${originals.length}; slowest ${slowest?.seconds.toFixed(1)} s (${slowest?.kind})`,
  );
  console.log(`peak memory of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

await main();
