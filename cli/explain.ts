import { Command, Option } from 'commander';
import { explainWordsIn } from './explain/words-in.ts';
import { LANGUAGES, type Language } from './language.ts';

interface ExplainOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `nhip explain FILE`: what, why, who, when, where and how (5W1H) of a directive, each with its clause; without server. */
export function explainCommand(language: Language): Command {
  const words = explainWordsIn(language);
  return new Command('explain')
    .summary(words.summary)
    .description(words.summary)
    .argument('<file>', words.file)
    .option('--json', words.json)
    .addOption(new Option('--lang <language>', words.language).choices(LANGUAGES).default(language))
    .addHelpText('after', words.afterHelp)
    .action(explainFile);
}

async function explainFile(file: string, { json, lang }: ExplainOptions): Promise<void> {
  // Only now: the engine takes longer to load than `--help` to print.
  const { readDirectives } = await import('./align/read-sides.ts');
  const read = await readDirectives([file], lang);
  if ('exitCode' in read) {
    process.exitCode = read.exitCode;
    return;
  }
  const { explain } = await import('../src/reading/claims/explain.ts');
  const { printExplanation } = await import('./explain/print.ts');
  const side = read.sides[0]!;
  const facts = side.document.facts.map((fact) => ({ fact, accepted: false }));
  const explanation = explain([{ side, facts, paths: null }]);
  printExplanation({ file, side, explanation }, json ? 'json' : 'text', lang);
}
