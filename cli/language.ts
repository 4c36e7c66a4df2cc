import type { Language } from '../src/reading/export/words.ts';
import { readingMessagesEn } from '../src/reading/messages.en.ts';
import type { ReadingMessages } from '../src/reading/messages.ts';
import { readingMessagesVi } from '../src/reading/messages.vi.ts';
import { cliMessagesEn } from './messages.en.ts';
import type { CliMessages } from './messages.ts';
import { cliMessagesVi } from './messages.vi.ts';

export type { Language } from '../src/reading/export/words.ts';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Vietnamese unless the environment (LC_ALL, LC_MESSAGES, LANG) asks for English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'vi';
}

export const readingMessages = (language: Language): ReadingMessages =>
  language === 'en' ? readingMessagesEn : readingMessagesVi;

export const cliMessages = (language: Language): CliMessages => (language === 'en' ? cliMessagesEn : cliMessagesVi);
