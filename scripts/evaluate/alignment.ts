import { readFile } from 'node:fs/promises';
import { align } from '../../src/reading/compare/align.ts';
import { alignmentToJson } from '../../src/reading/compare/alignment-json.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { read } from '../../src/reading/read.ts';
import { alignmentSets, type AlignmentSet } from './alignment-gold.ts';
import { type AlignmentScore, type Said, scoreAlignments } from './alignment-score.ts';
import { alignPlainly } from './baseline-alignment.ts';
import type { Gold } from './gold.ts';

/** Bars: near copies, then clauses rewritten as tasks. */
const BARS: Readonly<Record<string, Partial<AlignmentScore>>> = {
  'align-kl69-laichau': { f1: 0.88, map: 0.92 },
  'align-nq57-nq03': { f1: 0.7, numbers: 1 },
};
/** Thresholds that the baselines are tried with; the best one counts for them. */
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

type Aligner = (upstream: Side, downstream: Side) => Said;

/** Prints how the alignment of clauses and two baselines do on the annotated pairs. @returns figures below their bar */
export async function evaluateAlignment(gold: Gold): Promise<string[]> {
  const sides = new Map<AlignmentSet, readonly [Side, Side]>();
  for (const set of alignmentSets(gold)) sides.set(set, [await sideOf(set.upstream), await sideOf(set.downstream)]);
  const scoresOf = (aligner: Aligner): Map<string, AlignmentScore> =>
    scoreAlignments(gold, new Map(Array.from(sides, ([set, [above, below]]) => [set, aligner(above, below)])));
  const engine = scoresOf((above, below) => alignmentToJson(align(above, below)));
  const baselines = [false, true].map((withHeadings) =>
    bestOf(THRESHOLDS.map((threshold) => scoresOf(plainly(withHeadings, threshold)))),
  );
  console.log('Alignment of clauses, engine beside baselines\n');
  const below = [...engine].flatMap(([name, score]) => {
    console.log(`${name}\n  engine                 ${say(score)}`);
    console.log(`  TF-IDF                 ${say(baselines[0]!.get(name))}`);
    console.log(`  TF-IDF with headings   ${say(baselines[1]!.get(name))}\n`);
    return belowBars(name, score);
  });
  return below;
}

export async function sideOf(named: string): Promise<Side> {
  const [path = '', symbol] = named.split('#');
  const { canonical, documents } = await read(await readFile(path), { name: path });
  const directives = documents.filter(({ kind }) => kind === 'directive');
  const document = directives.find(({ metadata }) => symbol === undefined || metadata.symbol === symbol);
  if (!document) throw new Error(`no directive ${named}`);
  return { canonical, document };
}

const plainly =
  (withHeadings: boolean, threshold: number): Aligner =>
  (above, below) => ({ links: alignPlainly(above, below, { withHeadings, threshold }) });

/** The best F1 of each set, whatever the threshold. */
function bestOf(tries: readonly ReadonlyMap<string, AlignmentScore>[]): Map<string, AlignmentScore> {
  const best = new Map<string, AlignmentScore>();
  for (const [name, score] of tries.flatMap((scores) => [...scores]))
    if (score.f1 > (best.get(name)?.f1 ?? -1)) best.set(name, score);
  return best;
}

function say(score: AlignmentScore | undefined): string {
  if (!score) return '·';
  const numbers = score.numbers === null ? '' : `   changed numbers found ${score.numbers.toFixed(2)}`;
  return `link F1 ${score.f1.toFixed(3)}   MAP ${score.map.toFixed(3)}${numbers}`;
}

function belowBars(name: string, score: AlignmentScore): string[] {
  const bars = BARS[name] ?? {};
  return (['f1', 'map', 'numbers'] as const).flatMap((figure) => {
    const bar = bars[figure];
    const reached = score[figure] ?? 0;
    return bar !== undefined && bar !== null && reached < bar
      ? [`${name} ${figure}: ${reached.toFixed(3)} < ${bar}`]
      : [];
  });
}
