import { align } from '../../src/reading/compare/align.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { type Unit, unitsOf } from '../../src/reading/compare/unit.ts';
import { read } from '../../src/reading/read.ts';
import { type Bench, medianTime } from '../figure.ts';
import { inventedDirective } from '../fixtures/directives.ts';

/** Milliseconds to hold a document of 500 clauses against one of 200. */
export const alignment: Bench = async () => {
  const upstream = await sideOf(2, 200);
  const downstream = await sideOf(4, 500);
  const time = await medianTime(() => align(upstream, downstream), 5);
  const plain = await medianTime(() => allPairs(upstream, downstream), 3);
  const workload = `invented directives of ${countOf(upstream)} and ${countOf(downstream)} clauses, already read, processor time, median of 5`;
  const beside = { what: 'counting shared words of all pairs by sets', value: plain };
  return [{ name: 'align 200 × 500 clauses', workload, value: time, unit: 'ms', more: false, beside, bar: 300 }];
};

const units = ({ canonical, document }: Side): Unit[] => unitsOf({ canonical, document }, (_, tokens) => [...tokens]);

const countOf = (side: Side): number => units(side).length;

/** Only as many clauses of an invented directive as asked for. */
async function sideOf(number: number, clauses: number): Promise<Side> {
  const { canonical, documents } = await read(new TextEncoder().encode(inventedDirective(number, clauses * 400)));
  const [document] = documents;
  const last = units({ canonical, document: document! })[clauses - 1]?.clause;
  const kept = document!.clauses.slice(0, document!.clauses.findIndex(({ path }) => path === last?.path) + 1);
  return { canonical, document: { ...document!, clauses: kept } };
}

const wordsOf = (side: Side): Set<string>[] => units(side).map(({ tokens }) => new Set(tokens.map(({ key }) => key)));

function allPairs(upstream: Side, downstream: Side): number {
  const above = wordsOf(upstream);
  let shared = 0;
  for (const below of wordsOf(downstream))
    for (const other of above) for (const word of below) if (other.has(word)) shared++;
  return shared;
}
