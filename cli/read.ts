import { Command, Option } from 'commander';
import { EXIT } from './exit-code.ts';
import { expandArguments } from './file-argument.ts';
import { cliMessages, LANGUAGES, type Language } from './language.ts';
import type { ReadRequest } from './read-one.ts';
import type { Rendering } from './rendering.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly akn?: boolean;
  readonly xlsx?: string;
  readonly lang: Language;
}

/** `nhip read FILE…`: reads files in this process, without server or database. */
export function readCommand(language: Language): Command {
  const words = cliMessages(language).read;
  return new Command('read')
    .summary(words.summary)
    .description(words.summary)
    .argument('<file...>', words.files)
    .addOption(new Option('--json', words.json).conflicts(['markdown', 'akn', 'xlsx']))
    .addOption(new Option('--markdown', words.markdown).conflicts(['akn', 'xlsx']))
    .addOption(new Option('--akn', words.akn).conflicts('xlsx'))
    .option('--xlsx <out>', words.xlsx)
    .addOption(new Option('--lang <language>', words.language).choices(LANGUAGES).default(language))
    .addHelpText('after', words.afterHelp)
    .action(readFiles);
}

async function readFiles(names: readonly string[], options: ReadOptions, command: Command): Promise<void> {
  // Only now: the engine takes longer to load than `--help` to print.
  const { readAll } = await import('./reading-pool.ts');
  const { writeEntries } = await import('./write-entries.ts');
  const files = expandArguments(names);
  if (files.length === 0) command.error(cliMessages(options.lang).read.nothing, { exitCode: EXIT.usage });
  const rendering = renderingOf(options);
  const requests = files.map((file): ReadRequest => ({ ...file, rendering }));
  process.exitCode = await writeEntries(requests, readAll(requests), rendering);
}

function renderingOf({ json, markdown, akn, xlsx, lang }: ReadOptions): Rendering {
  const format = json ? 'json' : markdown ? 'markdown' : akn ? 'akn' : xlsx ? 'xlsx' : 'summary';
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  return { format, language: lang, width: Math.min(process.stdout.columns ?? 100, 140), colour, out: xlsx ?? null };
}
