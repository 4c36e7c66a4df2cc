import { Command, Option } from 'commander';
import { fillMessage } from '../src/reading/messages.ts';
import type { AddOptions } from './add-files.ts';
import { EXIT } from './exit-code.ts';
import { cliMessages, LANGUAGES, type Language } from './language.ts';

/** `nhip add FILE…`: sends files to a running server, which reads and keeps them. */
export function addCommand(language: Language): Command {
  const words = cliMessages(language).add;
  return new Command('add')
    .summary(words.summary)
    .description(words.summary)
    .argument('<file...>', words.files)
    .option('--server <url>', words.server, process.env.NHIP_SERVER ?? 'http://localhost:8787')
    .option('--no-wait', words.noWait)
    .addOption(
      new Option('--lang <language>', cliMessages(language).read.language).choices(LANGUAGES).default(language),
    )
    .addHelpText('after', words.afterHelp)
    .action(add);
}

async function add(names: readonly string[], options: AddOptions, command: Command): Promise<void> {
  const { badUrl } = cliMessages(options.lang).add;
  if (!URL.canParse(options.server))
    command.error(fillMessage(badUrl, { url: options.server }), { exitCode: EXIT.usage });
  // Only now: the client takes longer to load than `--help` to print.
  const { addFiles } = await import('./add-files.ts');
  process.exitCode = await addFiles(names, options);
}
