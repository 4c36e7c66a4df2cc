import type { Alignment } from '../../src/reading/compare/alignment.ts';
import { align } from '../../src/reading/compare/align.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { read } from '../../src/reading/read.ts';
import { type Issuer, placedItems, printProgramme } from './print-programme.ts';
import { type Programme, simulateProgramme } from './programme.ts';

/** Right ones, ones too many, ones missed. */
export interface Count {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
}

export interface SimulationScore {
  readonly programmes: number;
  /** Clauses of programmes that the reading engine did not give back as they were printed. */
  readonly misread: number;
  readonly links: Count;
  readonly omissions: Count;
  /** Omissions that were not said to be left out but to be looked at. */
  readonly doubtful: number;
  readonly numbers: Count;
  readonly additions: Count;
}

const NONE: Count = { found: 0, extra: 0, missed: 0 };

/** Makes programmes of a directive, reads them as any document is read, compares them, and counts what was found and missed. */
export async function scoreSimulation(
  upstream: Side,
  issuers: readonly Issuer[],
  seed: number,
): Promise<SimulationScore> {
  let sum: SimulationScore = {
    programmes: 0,
    misread: 0,
    links: NONE,
    omissions: NONE,
    doubtful: 0,
    numbers: NONE,
    additions: NONE,
  };
  for (const [at, issuer] of issuers.entries()) {
    const programme = simulateProgramme(upstream.document, seed + at);
    const printed = printProgramme(programme, issuer, upstream.document.metadata);
    const { canonical, documents } = await read(new TextEncoder().encode(printed), { name: 'simulated.txt' });
    const downstream: Side = { canonical, document: documents[0]! };
    sum = added(sum, scoreOne(programme, align(upstream, downstream), downstream));
  }
  return sum;
}

function scoreOne(programme: Programme, alignment: Alignment, downstream: Side): SimulationScore {
  const items = placedItems(programme);
  const texts = new Map(downstream.document.clauses.map(({ path, text }) => [path, text.replace(/\s+/gu, ' ')]));
  const asked = new Set(programme.asked);
  const left = alignment.omissions.filter(({ path }) => asked.has(path));
  const named = (status: string) => left.filter((omission) => omission.status === status).map(({ path }) => path);
  const doubtful = new Set(named('doubtful'));
  const changes = new Set(
    items.flatMap(({ from, path, change }) => (change ? [`${from[0]} ${path} ${change.was} ${change.now}`] : [])),
  );
  // A count of a province beside the nation's is told as a change that cannot be weighed; a false alarm is one that is weighed.
  const told = alignment.numbers
    .filter(({ direction }) => direction !== 'same')
    .map(({ from, to, was, now, direction }) => ({ key: `${from} ${to} ${was?.value} ${now?.value}`, direction }))
    .filter(({ key, direction }) => changes.has(key) || direction === 'raised' || direction === 'lowered');
  return {
    programmes: 1,
    misread: items.filter(({ path, text }) => texts.get(path) !== text).length,
    links: counted(
      items.flatMap(({ from, path }) => from.map((above) => `${above} ${path}`)),
      alignment.links.filter(({ from }) => asked.has(from)).map(({ from, to }) => `${from} ${to}`),
    ),
    omissions: counted(programme.dropped, named('omitted')),
    doubtful: programme.dropped.filter((path) => doubtful.has(path)).length,
    numbers: counted(
      [...changes],
      told.map(({ key }) => key),
    ),
    additions: counted(
      items.filter(({ from }) => from.length === 0).map(({ path }) => path),
      alignment.additions.map(({ path }) => path),
    ),
  };
}

function counted(wanted: readonly string[], had: readonly string[]): Count {
  const [want, have] = [new Set(wanted), new Set(had)];
  const found = [...want].filter((one) => have.has(one)).length;
  return { found, extra: have.size - found, missed: want.size - found };
}

const plus = (a: Count, b: Count): Count => ({
  found: a.found + b.found,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

const added = (a: SimulationScore, b: SimulationScore): SimulationScore => ({
  programmes: a.programmes + b.programmes,
  misread: a.misread + b.misread,
  links: plus(a.links, b.links),
  omissions: plus(a.omissions, b.omissions),
  doubtful: a.doubtful + b.doubtful,
  numbers: plus(a.numbers, b.numbers),
  additions: plus(a.additions, b.additions),
});

export const precision = ({ found, extra }: Count): number => found / (found + extra || 1);
/** 1 where there was nothing to be found. */
export const recall = ({ found, missed }: Count): number => (found + missed === 0 ? 1 : found / (found + missed));

/** One line a question: "omissions 131 found, 9 missed, 4 too many (recall 0.94, precision 0.97)". */
export function saySimulation(score: SimulationScore): string {
  const line = (name: string, count: Count): string =>
    `  ${name.padEnd(16)} ${count.found} found, ${count.missed} missed, ${count.extra} too many   (recall ${recall(count).toFixed(3)}, precision ${precision(count).toFixed(3)})`;
  return [
    line('links', score.links),
    line('omissions', score.omissions),
    `  ${''.padEnd(16)} of those missed, ${score.doubtful} were said to be looked at`,
    line('changed numbers', score.numbers),
    line('additions', score.additions),
    `  ${score.programmes} programmes; ${score.misread} clauses read otherwise than printed`,
  ].join('\n');
}
