import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from './figure.ts';

const USAGE = `npm run bench -- [--only NAME] [--json]

Measures the figures that the project states, each with its workload:
text, pdf, docx, align, search, load, organisations, first-view, start, memory.
  --only NAME  only this one (may be given several times)
  --json       print JSON`;

/** Each is loaded only when it is run: what one loads must not weigh on another. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  text: async () => (await import('./figures/text.ts')).text,
  pdf: async () => (await import('./figures/pdf.ts')).pdf,
  docx: async () => (await import('./figures/docx.ts')).docx,
  align: async () => (await import('./figures/align.ts')).alignment,
  search: async () => (await import('./figures/search.ts')).search,
  load: async () => (await import('./figures/load.ts')).load,
  organisations: async () => (await import('./figures/organisations.ts')).organisations,
  'first-view': async () => (await import('./figures/first-view.ts')).firstView,
  start: async () => (await import('./figures/start.ts')).start,
  memory: async () => (await import('./figures/memory.ts')).memory,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function run(names: readonly string[]): Promise<number> {
  const figures: Figure[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    const bench = await BENCHES[name]!();
    figures.push(...(await bench()));
  }
  console.log(options.json ? JSON.stringify({ machine: machine(), figures }, null, 2) : report(figures));
  return figures.some(isBelow) ? 1 : 0;
}

const machine = (): string =>
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 1e9)} GB`;

function report(figures: readonly Figure[]): string {
  const lines = figures.flatMap(({ name, workload, value, unit, more, beside, bar }) => {
    const compared = beside
      ? `   ${ratio(value, beside.value, more, unit)} ${beside.what} (${number(beside.value)} ${unit})`
      : '';
    const target =
      bar === undefined
        ? ''
        : `   bar ${more ? '≥' : '≤'} ${bar} ${unit}${isBelow({ value, more, bar }) ? '  MISSED' : ''}`;
    return [
      `${name.padEnd(26)} ${number(value).padStart(10)} ${unit}${target}`,
      `    ${workload}`,
      ...(compared ? [compared] : []),
      '',
    ];
  });
  return [machine(), '', ...lines].join('\n');
}

function isBelow({ value, more, bar }: Pick<Figure, 'value' | 'more' | 'bar'>): boolean {
  return bar !== undefined && (more ? value < bar : value > bar);
}

function ratio(ours: number, plain: number, more: boolean, unit: string): string {
  if (unit === 'MB') return `${(ours / plain).toFixed(1)} × the memory of`;
  return `${(more ? ours / plain : plain / ours).toFixed(2)} × the speed of`;
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

const unknown = options.only.filter((name) => !(name in BENCHES));
if (options.help || unknown.length > 0) {
  console.error(USAGE);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  process.exitCode = await run(options.only.length > 0 ? options.only : Object.keys(BENCHES));
}
