import type { sets } from './message-sets.vi.ts';
import type { Language } from './session.ts';
import type { Messages } from './words.ts';

/** Words that a page says beside those of the frame around every page. */
export type MessageSet = keyof typeof sets;

export type SetsOf<Names extends string> = Readonly<Record<Names, () => Promise<Messages>>>;

/** What every page says, and where to find the rest: nobody is sent even the addresses of the other language. */
const LANGUAGE_FILES = {
  vi: () => import('./message-sets.vi.ts'),
  en: () => import('./message-sets.en.ts'),
};

/** What every page says in one language. */
export async function firstMessages(language: Language): Promise<Messages> {
  return { texts: (await LANGUAGE_FILES[language]()).first };
}

/** A set in one language, fetched once by the browser. */
export async function messageSet(language: Language, name: MessageSet): Promise<Messages> {
  return (await LANGUAGE_FILES[language]()).sets[name]();
}
