import { Command } from 'commander';
import { fillMessage } from '../src/reading/messages.ts';
import { run } from './backup/run.ts';
import { backupWordsIn } from './backup/words-in.ts';
import { EXIT } from './exit-code.ts';
import type { Language } from './language.ts';

const GRACE_DAYS = 7;
const LONGEST_GRACE = 3650;

/** `nhip files`: stored files that no record names; with --remove they are removed. */
export function filesCommand(language: Language): Command {
  const words = backupWordsIn(language).files;
  return new Command('files')
    .summary(words.summary)
    .description(words.summary)
    .option('--grace <days>', words.grace, String(GRACE_DAYS))
    .option('--remove', words.remove, false)
    .action(async (options: { readonly grace: string; readonly remove: boolean }, command: Command) => {
      const days = Number(options.grace);
      if (!Number.isInteger(days) || days < 1 || days > LONGEST_GRACE)
        command.error(words.badGrace, { exitCode: EXIT.usage });
      process.exitCode = await run(language, null, async (data) => {
        const unused = await data.cleanFiles(days, options.remove);
        const bytes = unused.reduce((sum, file) => sum + file.bytes, 0);
        const told = { count: unused.length, megabytes: (bytes / 1e6).toFixed(1), days };
        const list = unused.map(({ key, bytes: size, changedAt }) => `${key} ${size} ${changedAt.toISOString()}`);
        const said = unused.length === 0 ? words.none : options.remove ? words.removed : words.found;
        return [...list, fillMessage(said, told)].join('\n');
      });
    });
}
