import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gold, GoldSet } from './gold.ts';
import { parseTallies, type Tallies } from './tally.ts';

/** A reader of files as the scorer knows them: bytes in, the JSON of one document or of several out. */
export type Reader = (bytes: Uint8Array, path: string) => Promise<unknown>;

export interface Scores {
  /** By name of the annotated set. */
  readonly bySet: ReadonlyMap<string, Tallies>;
  /** Everything that the scorer noted: what was missed, what was too much. */
  readonly notes: string;
  readonly failures: readonly string[];
}

const CACHED_READING = join(import.meta.dirname, 'cached-reading.mjs');

/** Reads every annotated file once, in this process, and lets the scorer itself judge each set. */
export async function score(gold: Gold, read: Reader): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-evaluate-'));
  try {
    const failures = await readAll(gold, read, folder);
    const printed = new Map<string, string>();
    for (const set of gold.sets) printed.set(set.name, await judge(gold, set, folder));
    const bySet = new Map([...printed].map(([name, text]) => [name, parseTallies(text)]));
    return { bySet, notes: [...printed.values()].map(notesOf).join(''), failures };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readAll(gold: Gold, read: Reader, folder: string): Promise<string[]> {
  const failures: string[] = [];
  for (const path of new Set(gold.sets.map(({ document }) => document))) {
    const answer = await read(await readFile(path), path).catch((error: unknown) => {
      failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    });
    const name = createHash('sha256').update(path).digest('hex');
    await writeFile(join(folder, `${name}.json`), JSON.stringify(answer));
  }
  return failures;
}

/** The scorer ends without waiting for a pipe to drain, so it prints to a file. */
async function judge(gold: Gold, set: GoldSet, folder: string): Promise<string> {
  const documents = gold.documentFolders.flatMap((documentFolder) => ['--docs', documentFolder]);
  const command = ['--cmd', `${process.execPath} ${CACHED_READING} ${folder}`];
  const flags = ['--gold', gold.goldFolder, ...documents, ...command, '--only', `${set.name}.json`, '--verbose'];
  const printed = join(folder, `${set.name}.txt`);
  const file = await open(printed, 'w');
  const scorer = spawn(process.execPath, [gold.scorer, ...flags], { stdio: ['ignore', file.fd, 'inherit'] });
  await once(scorer, 'exit');
  await file.close();
  return await readFile(printed, 'utf8');
}

const notesOf = (printed: string): string => printed.slice(0, printed.search(/^\n?\d+ documents$/m));
