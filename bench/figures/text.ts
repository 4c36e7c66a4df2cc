import { readPlainly } from '../../scripts/evaluate/baseline.ts';
import { read } from '../../src/reading/read.ts';
import { corpusFiles } from '../corpus.ts';
import { type Bench, type Figure, medianTime } from '../figure.ts';
import { inventedDirectives } from '../fixtures/directives.ts';

const MB = 1e6;
const encoder = new TextEncoder();

/** Bytes of text through the whole pipeline (format, canonical text, structure, facts), one core. */
export const text: Bench = async () => {
  const files = inventedDirectives(5 * MB * 0.78, 40_000).map((each) => encoder.encode(each));
  const whole = encoder.encode(files.map((each) => new TextDecoder().decode(each)).join('\n'));
  const real = corpusFiles(/\.(md|txt)$/).map(({ bytes }) => bytes);
  const rounds = Math.ceil((5 * MB) / bytesOf(real));
  return [
    await figure('text, many files', `${files.length} invented directives of 40,000 characters`, files, 5),
    await figure('text, one file', 'the same directives in one file', [whole], 5),
    ...(real.length > 0
      ? [
          await figure(
            'text, real',
            `${real.length} text files of ../shared/corpus, ${rounds} times over`,
            Array.from({ length: rounds }, () => real).flat(),
            5,
          ),
        ]
      : []),
  ];
};

const bytesOf = (files: readonly Uint8Array[]): number => files.reduce((sum, { length }) => sum + length, 0);

async function figure(name: string, what: string, files: readonly Uint8Array[], bar: number): Promise<Figure> {
  const bytes = bytesOf(files);
  const perSecond = (milliseconds: number): number => bytes / MB / (milliseconds / 1000);
  const ours = await medianTime(() => eachOf(files, (file) => read(file)), 3);
  const plain = await medianTime(() => eachOf(files, readPlainly), 3);
  const workload = `${what}, ${(bytes / MB).toFixed(1)} MB of UTF-8, processor time, median of 3`;
  const beside = { what: 'plain regular expressions', value: perSecond(plain) };
  return { name, workload, value: perSecond(ours), unit: 'MB/s', more: true, beside, bar };
}

async function eachOf(files: readonly Uint8Array[], work: (file: Uint8Array) => Promise<unknown>): Promise<void> {
  for (const file of files) await work(file);
}
