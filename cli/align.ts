import { Command, Option } from 'commander';
import { alignWordsIn } from './align/words-in.ts';
import { LANGUAGES, type Language } from './language.ts';

interface AlignOptions {
  readonly json?: boolean;
  readonly xlsx?: string;
  readonly lang: Language;
}

/** `nhip align UPSTREAM DOWNSTREAM`: what is taken up, what is left out, which numbers moved; without server. */
export function alignCommand(language: Language): Command {
  const words = alignWordsIn(language);
  return new Command('align')
    .summary(words.summary)
    .description(words.summary)
    .argument('<upstream>', words.upstream)
    .argument('<downstream>', words.downstream)
    .addOption(new Option('--json', words.json).conflicts('xlsx'))
    .option('--xlsx <out>', words.xlsx)
    .addOption(new Option('--lang <language>', words.language).choices(LANGUAGES).default(language))
    .addHelpText('after', words.afterHelp)
    .action(alignFiles);
}

async function alignFiles(upstream: string, downstream: string, { json, xlsx, lang }: AlignOptions): Promise<void> {
  // Only now: the engine takes longer to load than `--help` to print.
  const { readSides } = await import('./align/read-sides.ts');
  const read = await readSides([upstream, downstream], lang);
  if ('exitCode' in read) {
    process.exitCode = read.exitCode;
    return;
  }
  const { align } = await import('../src/reading/compare/align.ts');
  const { print, writeAlignment } = await import('./align/write.ts');
  const found = { ...read, alignment: align(read.upstream, read.downstream) };
  if (xlsx) await writeAlignment(found, xlsx, lang);
  else await print(found, json ? 'json' : 'summary', lang);
}
