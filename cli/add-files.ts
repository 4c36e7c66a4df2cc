import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ORPCError } from '@orpc/client';
import type { SourceStatus } from '../src/directives/schemas.ts';
import { fillMessage, sayMessage } from '../src/reading/messages.ts';
import { EXIT } from './exit-code.ts';
import { expandArguments } from './file-argument.ts';
import { cliMessages, type Language, readingMessages } from './language.ts';
import { connect, type Server } from './server.ts';

export interface AddOptions {
  readonly server: string;
  readonly wait: boolean;
  readonly lang: Language;
}

/** Milliseconds between two questions how far the reading is. */
const POLL = 500;
const DONE: ReadonlySet<string> = new Set(['read', 'refused', 'failed', 'cancelled']);

/** Sends files one after the other. @returns the exit code */
export async function addFiles(names: readonly string[], options: AddOptions): Promise<number> {
  const server = connect(options.server);
  const ended: string[] = [];
  for (const { path } of expandArguments(names)) ended.push(await addFile(server, path, options));
  if (ended.every((status) => status === 'read' || (!options.wait && !DONE.has(status)))) return EXIT.read;
  return ended.every((status) => status === 'refused') ? EXIT.refused : EXIT.someUnread;
}

/** @returns the status of the file, "failed" when it never arrived */
async function addFile(server: Server, path: string, { wait, lang, server: url }: AddOptions): Promise<string> {
  const say = (text: string): void => void process.stdout.write(`${path}: ${text}\n`);
  try {
    const file = new File([await openAsBlob(path)], basename(path));
    const { source, known } = await server.directives.sources.add({ file, legalValue: 'copy' });
    const ended = wait ? await follow(server, source, lang) : source;
    say(describe(ended, known, lang, url));
    return ended.status;
  } catch (error) {
    process.stderr.write(`nhip: ${path}: ${problemOf(error, lang, url)}\n`);
    return 'failed';
  }
}

/** Asks until the file is read or will not be; shows how far it is where people look on. */
async function follow(server: Server, first: SourceStatus, language: Language): Promise<SourceStatus> {
  let source = first;
  while (!DONE.has(source.status)) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${progressOf(source, language)}`);
    await setTimeout(POLL);
    source = await server.directives.sources.get({ id: source.id });
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return source;
}

function progressOf({ name, stage, done, total }: SourceStatus, language: Language): string {
  const { stages, queued } = cliMessages(language).add;
  return `${name}: ${stage === null ? queued : `${stages[stage]} ${done}/${total}`}`;
}

function describe(source: SourceStatus, known: boolean, language: Language, url: string): string {
  const words = cliMessages(language).add;
  if (source.problem) return sayProblem(source.problem, language);
  if (!DONE.has(source.status)) return words.queued;
  const pages = source.directives.map(
    ({ slug, symbol, title }) => `${symbol ?? title ?? slug} ${new URL(`/van-ban/${slug}`, url).href}`,
  );
  return fillMessage(known ? words.known : words.added, { pages: pages.join(', ') || '—' });
}

function sayProblem({ code, values }: NonNullable<SourceStatus['problem']>, language: Language): string {
  const refusals: Readonly<Record<string, Parameters<typeof sayMessage>[0]>> = readingMessages(language).refusals;
  const message = refusals[code];
  return message ? sayMessage(message, values) : fillMessage(cliMessages(language).add.problem, { code });
}

function problemOf(error: unknown, language: Language, url: string): string {
  const words = cliMessages(language).add;
  if (error instanceof ORPCError) return fillMessage(words.problem, { code: `${error.status} ${error.message}` });
  if (error instanceof TypeError) return fillMessage(words.noServer, { url });
  return error instanceof Error ? error.message : String(error);
}
