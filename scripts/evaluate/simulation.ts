import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inventedIssuers, inventedResolution } from '../simulate/invented-cascade.ts';
import {
  precision,
  recall,
  saySimulation,
  scoreSimulation,
  type SimulationScore,
} from '../simulate/score-simulation.ts';
import { sideOf } from './alignment.ts';
import type { Gold } from './gold.ts';

const SEED = 2026;
/** Directives of the annotated folder that programmes are made from too: the file that bundles them, and their symbols. */
const REAL = { file: '002_436049e121d10e31.txt', symbols: ['57-NQ/TW', '69-KL/TW'] };

const BARS: readonly (readonly [string, (score: SimulationScore) => number, number])[] = [
  ['links recall', ({ links }) => recall(links), 0.9],
  ['links precision', ({ links }) => precision(links), 0.9],
  ['omissions precision', ({ omissions }) => precision(omissions), 0.9],
  ['changed numbers recall', ({ numbers }) => recall(numbers), 0.95],
];

/**
 * Prints what is found in programmes of thirty-four bodies made by seeded edits: clauses dropped, numbers changed, words put
 * for others, clauses merged, cut and moved, tasks added. @returns figures below their bar
 */
export async function evaluateSimulation(gold: Gold): Promise<string[]> {
  console.log('Cascade of 34 simulated programmes: what was done to them, and what of it was found\n');
  const below: string[] = [];
  const tell = async (name: string, upstream: Awaited<ReturnType<typeof sideOf>>) => {
    const score = await scoreSimulation(upstream, inventedIssuers(), SEED);
    console.log(`of ${name}\n${saySimulation(score)}\n`);
    below.push(
      ...BARS.flatMap(([figure, of, bar]) =>
        of(score) < bar ? [`simulated ${name}, ${figure}: ${of(score).toFixed(3)} < ${bar}`] : [],
      ),
    );
  };
  await tell('the invented resolution 12-NQ/TU', await inventedResolution());
  const file = gold.documentFolders.map((folder) => join(folder, REAL.file)).find(existsSync);
  if (!file) console.log(`!!  ${REAL.file} is not there: no programmes were made from it\n`);
  else for (const symbol of REAL.symbols) await tell(symbol, await sideOf(`${file}#${symbol}`));
  return below;
}
