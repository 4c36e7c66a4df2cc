import { once } from 'node:events';
import type { SingleBar } from 'cli-progress';
import type { ReadResult } from '../src/reading/model/result.ts';
import { EXIT } from './exit-code.ts';
import { cliMessages } from './language.ts';
import type { Outcome, ReadRequest } from './read-one.ts';
import type { Rendering } from './rendering.ts';
import { troubleOf } from './trouble.ts';

/**
 * Prints outcomes as they come, in order: results on standard output, troubles on standard error. Several files as JSON
 * make one array with an element for each file, read or not.
 *
 * @returns the exit code
 */
export async function writeEntries(
  requests: readonly ReadRequest[],
  outcomes: AsyncIterable<Outcome>,
  rendering: Rendering,
): Promise<number> {
  const list = rendering.format === 'json' && requests.length > 1;
  const seen: Outcome['status'][] = [];
  const results: ReadResult[] = [];
  const bar = await progressBar(requests.length, rendering);
  for await (const outcome of outcomes) {
    const { path } = requests[seen.length]!;
    const trouble = troubleOf(outcome, rendering.language);
    if (trouble) process.stderr.write(`${bar ? CLEAR_LINE : ''}nhip: ${path}: ${trouble}\n`);
    if (outcome.status === 'read' && outcome.result) results.push(outcome.result);
    else if (list) await print(`${seen.length === 0 ? '[' : ','}\n${entryOf(path, outcome, trouble)}`);
    else if (outcome.status === 'read') await print(`${seen.length > 0 ? '\n' : ''}${outcome.text}`);
    seen.push(outcome.status);
    bar?.increment();
  }
  bar?.stop();
  if (list) await print('\n]\n');
  if (rendering.out && results.length > 0) {
    const { writeWorkbook } = await import('./write-workbook.ts');
    await writeWorkbook(results, rendering.out, rendering.language);
  }
  return exitCode(seen);
}

const CLEAR_LINE = '\r\x1b[K';

/** Only where people look on, several files are read and the results do not go to the same screen. */
async function progressBar(total: number, { language, format }: Rendering): Promise<SingleBar | null> {
  const alone = format === 'xlsx' || !process.stdout.isTTY;
  if (total < 2 || !process.stderr.isTTY || !alone) return null;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: cliMessages(language).read.progress,
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return bar;
}

/** One element of the array: `read` is what the file alone would print. */
function entryOf(file: string, outcome: Outcome, trouble: string | null): string {
  const head = JSON.stringify({ file, status: outcome.status, ...(trouble ? { message: trouble } : {}) });
  return outcome.status === 'read' ? `${head.slice(0, -1)},"read":${outcome.text.trimEnd()}}` : head;
}

function exitCode(seen: readonly Outcome['status'][]): number {
  if (seen.every((status) => status === 'read')) return EXIT.read;
  return seen.every((status) => status === 'refused') ? EXIT.refused : EXIT.someUnread;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
