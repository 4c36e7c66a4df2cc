import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlignmentSet, NumberPair } from './alignment-gold.ts';
import type { Gold } from './gold.ts';

/** What a way of aligning says about a pair, as `nhip align --json` prints it. */
export interface Said {
  readonly links: readonly unknown[];
  readonly changedNumbers?: readonly { readonly from: string | null; readonly to: string | null }[];
}

export interface AlignmentScore {
  readonly f1: number;
  readonly map: number;
  /** Changed numbers of the annotations that were found; null where there are none. */
  readonly numbers: number | null;
}

const CACHED = join(import.meta.dirname, 'cached-alignment.mjs');
const LINE = /^(align-[^:]+)\.json: .*?F1 ([\d.]+)\s+MAP ([\d.]+)/gmu;

/** Lets the scorer itself judge what was said about each pair. By name of the annotated set. */
export function scoreAlignments(gold: Gold, said: ReadonlyMap<AlignmentSet, Said>): Map<string, AlignmentScore> {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-alignment-'));
  try {
    for (const [{ upstream, downstream }, answer] of said)
      writeFileSync(join(folder, `${keyOf(upstream, downstream)}.json`), JSON.stringify(answer));
    return parse(runScorer(gold, folder), said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const keyOf = (upstream: string, downstream: string): string =>
  createHash('sha256').update(`${upstream}\n${downstream}`).digest('hex');

function runScorer(gold: Gold, folder: string): string {
  const scorer = gold.scorer.replace(/score\.mjs$/u, 'score-align.mjs');
  const documents = gold.documentFolders.flatMap((documentFolder) => ['--docs', documentFolder]);
  const command = `${process.execPath} ${CACHED} ${folder}`;
  const flags = ['--gold', gold.goldFolder, ...documents, '--cmd', command];
  return spawnSync(process.execPath, [scorer, ...flags], { encoding: 'utf8' }).stdout;
}

function parse(printed: string, said: ReadonlyMap<AlignmentSet, Said>): Map<string, AlignmentScore> {
  const bySet = new Map(Array.from(said, ([set, answer]) => [set.name, { set, answer }]));
  return new Map(
    [...printed.matchAll(LINE)].flatMap(([, name = '', f1, map]) => {
      const known = bySet.get(name);
      return known ? [[name, { f1: Number(f1), map: Number(map), numbers: recall(known.set, known.answer) }]] : [];
    }),
  );
}

function recall({ changedNumbers }: AlignmentSet, { changedNumbers: found }: Said): number | null {
  if (changedNumbers.length === 0 || !found) return null;
  const isFound = ({ from, to }: NumberPair): boolean => found.some((one) => one.from === from && one.to === to);
  return changedNumbers.filter(isFound).length / changedNumbers.length;
}
