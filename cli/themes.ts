import { Argument, Command, Option } from 'commander';
import { EXIT } from './exit-code.ts';
import { LANGUAGES, type Language } from './language.ts';
import { themesWordsIn } from './themes/words-in.ts';

interface ThemesOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** As many as can be set side by side. */
const MOST = 4;

/** `nhip themes FILE FILE …`: two to four directives by theme; what is new, gone, moved, which numbers changed; without server. */
export function themesCommand(language: Language): Command {
  const words = themesWordsIn(language);
  return new Command('themes')
    .summary(words.summary)
    .description(words.summary)
    .addArgument(new Argument('<file...>', words.files))
    .option('--json', words.json)
    .addOption(new Option('--lang <language>', words.language).choices(LANGUAGES).default(language))
    .addHelpText('after', words.afterHelp)
    .action(compareByThemes);
}

async function compareByThemes(files: readonly string[], { json, lang }: ThemesOptions): Promise<void> {
  if (files.length < 2 || files.length > MOST) {
    process.stderr.write(`nhip: ${themesWordsIn(lang).twoToFour}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  // Only now: the engine takes longer to load than `--help` to print.
  const { readDirectives } = await import('./align/read-sides.ts');
  const read = await readDirectives(files, lang);
  if ('exitCode' in read) {
    process.exitCode = read.exitCode;
    return;
  }
  const { oldestFirst } = await import('./themes/oldest-first.ts');
  const { compareDocuments } = await import('../src/reading/compare/themes/compare-documents.ts');
  const { printThemes } = await import('./themes/print.ts');
  const documents = oldestFirst(read.sides.map((side, at) => ({ side, file: files[at]! })));
  const comparison = compareDocuments(documents.map(({ side }) => side));
  printThemes({ documents, comparison }, json ? 'json' : 'text', lang);
}
