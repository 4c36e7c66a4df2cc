import { Command, Option } from 'commander';
import { compareWordsIn } from './compare/words-in.ts';
import { LANGUAGES, type Language } from './language.ts';

interface CompareOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `nhip compare FILE_A FILE_B`: every difference of two copies of one document, worst first; without server. */
export function compareCommand(language: Language): Command {
  const words = compareWordsIn(language);
  return new Command('compare')
    .summary(words.summary)
    .description(words.summary)
    .argument('<file-a>', words.first)
    .argument('<file-b>', words.second)
    .option('--json', words.json)
    .addOption(new Option('--lang <language>', words.language).choices(LANGUAGES).default(language))
    .addHelpText('after', words.afterHelp)
    .action(compareFiles);
}

async function compareFiles(first: string, second: string, { json, lang }: CompareOptions): Promise<void> {
  // Only now: the engine takes longer to load than `--help` to print.
  const { readSides } = await import('./align/read-sides.ts');
  const read = await readSides([first, second], lang);
  if ('exitCode' in read) {
    process.exitCode = read.exitCode;
    return;
  }
  const { compareCopies } = await import('../src/reading/compare/copies/compare-copies.ts');
  const { printComparison } = await import('./compare/print.ts');
  const found = { files: [first, second], a: read.upstream, b: read.downstream } as const;
  printComparison({ ...found, comparison: compareCopies(found.a, found.b) }, json ? 'json' : 'text', lang);
}
