import { Command } from 'commander';
import { fillMessage } from '../src/reading/messages.ts';
import { run } from './backup/run.ts';
import { EXIT } from './exit-code.ts';
import type { Language } from './language.ts';
import { historyWordsEn } from './history/words.en.ts';
import type { HistoryWords } from './history/words.ts';
import { historyWordsVi } from './history/words.vi.ts';

interface Options {
  readonly json: boolean;
  readonly since?: string;
}

/** `nhip history verify`: whether anybody changed what the history tells. Exit code 1 names the first broken entry. */
export function historyCommand(language: Language): Command {
  const words = language === 'en' ? historyWordsEn : historyWordsVi;
  const verify = new Command('verify')
    .summary(words.verify)
    .description(words.verify)
    .option('--json', words.json, false)
    .option('--since <position:hash>', words.since)
    .addHelpText('after', words.afterHelp)
    .action(async (options: Options, command: Command) => {
      const since = options.since === undefined ? undefined : anchorOf(options.since);
      if (since === null) command.error(words.badSince, { exitCode: EXIT.usage });
      else process.exitCode = await check(language, words, options.json, since);
    });
  return new Command('history').summary(words.summary).description(words.summary).addCommand(verify);
}

interface Anchor {
  readonly position: number;
  readonly hash: string;
}

function anchorOf(text: string): Anchor | null {
  const [, position, hash] = /^(\d{1,15}):([\da-f]{64})$/.exec(text) ?? [];
  return position === undefined || hash === undefined ? null : { position: Number(position), hash };
}

async function check(language: Language, words: HistoryWords, json: boolean, since?: Anchor): Promise<number> {
  let whole = true;
  const ended = await run(language, null, async (data) => {
    const found = await data.verifyHistory(since);
    whole = found.whole;
    if (json) return JSON.stringify(found);
    if (found.whole) return fillMessage(words.whole, { entries: found.entries, hash: found.hash });
    return `${fillMessage(words.broken[found.trouble], { position: found.position })}\n${words.advice}`;
  });
  return whole ? ended : EXIT.someUnread;
}
