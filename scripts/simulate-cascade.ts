import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sideOf } from './evaluate/alignment.ts';
import { inventedIssuers, inventedResolution } from './simulate/invented-cascade.ts';
import { type Issuer, printProgramme } from './simulate/print-programme.ts';
import { simulateProgramme } from './simulate/programme.ts';

const USAGE = `node scripts/simulate-cascade.ts --out FOLDER [--of FILE#symbol] [--provinces] [--count N]

Writes programmes that carry a directive out, made by seeded edits, to look at the page of a whole cascade with.
  --of FILE#symbol  the directive; without it the invented resolution of the sample story
  --provinces       in the names of the provinces of today, for a demonstration; otherwise of invented places
  --count N         only so many`;

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    of: { type: 'string' },
    provinces: { type: 'boolean', default: false },
    count: { type: 'string', default: '34' },
    seed: { type: 'string', default: '2026' },
  },
});

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
}
interface Facts {
  readonly before: readonly Unit[];
  readonly merged: { readonly into: readonly (Unit & { readonly from: readonly string[] })[] };
}

const PROVINCES = path.join(import.meta.dirname, '../src/organisations/data/provinces.json');

function provinces(): Issuer[] {
  const { before, merged }: Facts = JSON.parse(readFileSync(PROVINCES, 'utf8'));
  const gone = new Set(merged.into.flatMap(({ from }) => from));
  return [...before.filter(({ code }) => !gone.has(code)), ...merged.into].map(({ name, kind }, at) => ({
    place: name,
    isCity: kind === 'city',
    number: at + 11,
  }));
}

async function write(folder: string): Promise<void> {
  const upstream = options.of ? await sideOf(options.of) : await inventedResolution();
  const issuers = (options.provinces ? provinces() : inventedIssuers()).slice(0, Number(options.count));
  mkdirSync(folder, { recursive: true });
  for (const [at, issuer] of issuers.entries()) {
    const programme = simulateProgramme(upstream.document, Number(options.seed) + at);
    const name = `${String(issuer.number)}-ctr.txt`;
    writeFileSync(path.join(folder, name), printProgramme(programme, issuer, upstream.document.metadata));
  }
  console.log(`${issuers.length} programmes in ${folder}`);
}

if (options.out) await write(options.out);
else console.log(USAGE);
