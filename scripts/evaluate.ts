import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resultToJson } from '../src/reading/export/json.ts';
import { read } from '../src/reading/read.ts';
import { evaluateAlignment } from './evaluate/alignment.ts';
import { readPlainly } from './evaluate/baseline.ts';
import { evaluateExplanations } from './evaluate/explanations.ts';
import { findGold, type Gold, sharedFolder } from './evaluate/gold.ts';
import { evaluateScans } from './evaluate/scans/evaluate-scans.ts';
import { type Reader, score } from './evaluate/score.ts';
import { evaluateSimulation } from './evaluate/simulation.ts';
import { belowBars, comparison, scoreTable } from './evaluate/table.ts';

const USAGE = `npm run evaluate -- [--bars] [--verbose] [--only NAME] [--no-baseline]
       npm run evaluate -- --scans [--bars] [--verbose] [--only NAME] [--sample] [--degradation NAME] [--kept FOLDER]

Scores the reading engine and a plain-regex baseline on the annotated directives.
  --bars         exit 1 when a figure is below its bar
  --verbose      print what was missed and what was too much
  --only NAME    only the sets whose name contains NAME
  --no-baseline  only the engine
  --scans        instead, prints the directives (with Chromium), scans them badly, recognises them and scores that
  --sample       only sets that stand for the others, and of a long one its beginning and its tables
  --degradation NAME  only degradations whose name contains NAME
  --kept FOLDER  where recognised pages are kept for the next time`;

const engine: Reader = async (bytes, path) => resultToJson(await read(bytes, { name: path }));

const { values: options } = parseArgs({
  options: {
    bars: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    baseline: { type: 'boolean', default: true },
    scans: { type: 'boolean', default: false },
    sample: { type: 'boolean', default: false },
    degradation: { type: 'string', default: '' },
    kept: { type: 'string', default: join(tmpdir(), 'nhip-recognised') },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

/** @returns the exit code */
async function evaluate(gold: Gold): Promise<number> {
  if (!options.scans) return await evaluateText(gold);
  const below = await evaluateScans(gold, options);
  if (below.length > 0) console.log(`Below the bar:\n  ${below.join('\n  ')}`);
  return options.bars && below.length > 0 ? 1 : 0;
}

async function evaluateText(gold: Gold): Promise<number> {
  const scores = await score(gold, engine);
  if (options.verbose) console.log(scores.notes);
  for (const failure of scores.failures) console.log(`NOT READ  ${failure}`);
  console.log(`Engine, F1 by task and annotated set\n\n${scoreTable(scores)}\n`);
  if (options.baseline) {
    const baseline = await score(gold, readPlainly);
    console.log(`Baseline (plain regular expressions)\n\n${scoreTable(baseline)}\n`);
    console.log(`Engine beside baseline and bars\n\n${comparison(scores, baseline)}\n`);
  }
  const alignment = options.only === '' ? await evaluateAlignment(gold) : [];
  const simulation = options.only === '' ? await evaluateSimulation(gold) : [];
  const explanations = options.only === '' ? await evaluateExplanations(gold) : [];
  const below = [...belowBars(scores), ...alignment, ...simulation, ...explanations];
  if (below.length > 0) console.log(`Below the bar:\n  ${below.join('\n  ')}`);
  return options.bars && below.length + scores.failures.length > 0 ? 1 : 0;
}

const shared = sharedFolder(process.env);
const gold = findGold(shared);
if (options.help) {
  console.log(USAGE);
} else if (gold) {
  process.exitCode = await evaluate({ ...gold, sets: gold.sets.filter(({ name }) => name.includes(options.only)) });
} else {
  console.error(`\n!!  NOTHING WAS EVALUATED: there are no annotated directives at ${shared}.`);
  console.error('!!  Put them there, or name their folder in NHIP_SHARED.\n');
  process.exitCode = options.bars ? 1 : 0;
}
