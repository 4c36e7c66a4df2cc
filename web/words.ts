import { createContext, useContext } from 'react';
import type { ReadingMessages } from '../src/reading/messages.ts';
import { readingMessagesVi } from '../src/reading/messages.vi.ts';
import type { MessageKey } from './messages.vi.ts';
import { vi } from './messages.vi.ts';
import type { Language } from './session.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** The interface's words in the visitor's language. */
export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** What the reading engine says of refused files and of warnings. */
  readonly reading: ReadingMessages;
}

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const shown = (value: string | number, language: Language): string =>
  typeof value === 'number' ? new Intl.NumberFormat(locales[language]).format(value) : value;

/**
 * Fills `{name}` with a value, numbers as the language writes them, and `{name|one|many}` with the word that fits the
 * number. A name without a value stays as it is written.
 */
export function fill(message: string, values: MessageValues, language: Language): string {
  return message.replace(/\{(\w{1,40})(?:\|([^|}]{0,80})\|([^|}]{0,80}))?\}/g, (whole, name: string, one, many) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? shown(value, language) : value === 1 ? one : many;
  });
}

export const wordsOf = (
  language: Language,
  messages: Readonly<Record<MessageKey, string>>,
  reading: ReadingMessages,
): Words => ({
  language,
  reading,
  t: (key, values) => (values ? fill(messages[key], values, language) : messages[key]),
});

export const WordsContext = createContext<Words>(wordsOf('vi', vi, readingMessagesVi));

export const useWords = (): Words => useContext(WordsContext);
