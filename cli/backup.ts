import { Command } from 'commander';
import type { Maintenance } from '../src/maintenance.ts';
import { fillMessage } from '../src/reading/messages.ts';
import { run, showProgress } from './backup/run.ts';
import type { BackupWords } from './backup/words.ts';
import { backupWordsIn } from './backup/words-in.ts';
import { EXIT } from './exit-code.ts';
import type { Language } from './language.ts';

/** What is told of an archive, in numbers. */
const countsOf = ({ content }: { readonly content: { tables: { rows: number }[]; files: unknown[] } }) => ({
  tables: content.tables.length,
  rows: content.tables.reduce((sum, { rows }) => sum + rows, 0),
  files: content.files.length,
});

/** `nhip backup FILE`: the whole installation in one file. */
export function backupCommand(language: Language): Command {
  const words = backupWordsIn(language).backup;
  return new Command('backup')
    .summary(words.summary)
    .description(words.summary)
    .argument('[file]', words.file)
    .option('--hash', words.hash, false)
    .addHelpText('after', words.afterHelp)
    .action(async (file: string | undefined, options: { readonly hash: boolean }, command: Command) => {
      if (options.hash) process.exitCode = await run(language, null, (data) => data.hash());
      else if (file === undefined) command.error(words.noFile, { exitCode: EXIT.usage });
      else {
        const said = (manifest: Awaited<ReturnType<Maintenance['backup']>>) =>
          fillMessage(words.done, { file, hash: manifest.hash, ...countsOf(manifest) });
        const work = async (data: Maintenance, all: BackupWords) => said(await data.backup(file, showProgress(all)));
        process.exitCode = await run(language, null, work, async ({ backupWhileRunning }) => {
          const manifest = await backupWhileRunning(process.env, file);
          return manifest && `${said(manifest)}\n${words.byServer}`;
        });
      }
    });
}

/** `nhip restore FILE`: an installation as a backup says. */
export function restoreCommand(language: Language): Command {
  const words = backupWordsIn(language).restore;
  return new Command('restore')
    .summary(words.summary)
    .description(words.summary)
    .argument('<file>', words.file)
    .option('--replace', words.replace, false)
    .addHelpText('after', words.afterHelp)
    .action(async (file: string, options: { readonly replace: boolean }) => {
      process.exitCode = await run(language, file, async (data, all) => {
        const manifest = await data.restore(file, options.replace, showProgress(all));
        return fillMessage(words.done, { at: manifest.at, hash: manifest.hash, ...countsOf(manifest) });
      });
    });
}
