import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCommand } from './add.ts';
import { alignCommand } from './align.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { compareCommand } from './compare.ts';
import { EXIT } from './exit-code.ts';
import { explainCommand } from './explain.ts';
import { filesCommand } from './files.ts';
import { historyCommand } from './history.ts';
import { cliMessages, type Language } from './language.ts';
import { readCommand } from './read.ts';
import { themesCommand } from './themes.ts';

/** The whole command line; every wrong use ends with exit code 2. */
export function program(language: Language): Command {
  const words = cliMessages(language);
  const root = new Command('nhip')
    .description(words.program)
    .version(manifest.version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addHelpText('after', words.afterHelp);
  for (const command of [
    readCommand(language),
    alignCommand(language),
    compareCommand(language),
    themesCommand(language),
    explainCommand(language),
    addCommand(language),
    backupCommand(language),
    restoreCommand(language),
    filesCommand(language),
    historyCommand(language),
  ])
    root.addCommand(command.helpOption('-h, --help', words.help));
  for (const command of [root, ...root.commands, ...root.commands.flatMap(({ commands }) => commands)]) {
    command
      .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
      .showHelpAfterError(false)
      .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.read : EXIT.usage));
  }
  return root;
}
