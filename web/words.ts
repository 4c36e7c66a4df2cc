import { createContext, useContext } from 'react';
import type { ReadingMessages } from '../src/reading/messages.ts';
import type { MessageKey } from './messages.vi.ts';
import type { Language } from './session.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Messages by key; in the browser only those that the open pages say. */
export type MessageTexts = Partial<Record<MessageKey, string>>;

/** Where words are taken from. */
export interface Messages {
  readonly texts: Readonly<MessageTexts>;
  readonly reading?: ReadingMessages;
}

/** The interface's words in the visitor's language. */
export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** Words for a code that may have none. */
  readonly find: (key: string, values?: MessageValues) => string | null;
  /** What the reading engine says of refused files and of warnings. */
  readonly reading: ReadingMessages;
}

/** Made once: a formatter takes a thousand times as long to make as to use. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

const shown = (value: string | number, language: Language): string =>
  typeof value === 'number' ? numbers[language].format(value) : value;

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

/** Words out of messages, which may still grow: they are looked up when they are said. */
export function wordsOf(language: Language, messages: Messages): Words {
  const find: Words['find'] = (key, values) => {
    const message = (messages.texts as Readonly<Record<string, string>>)[key];
    return message === undefined ? null : values ? fill(message, values, language) : message;
  };
  return {
    language,
    find,
    t: (key, values) => find(key, values) ?? key,
    get reading() {
      if (!messages.reading) throw new Error('This page lacks the messages of the reading engine');
      return messages.reading;
    },
  };
}

export const WordsContext = createContext<Words>(wordsOf('vi', { texts: {} }));

export const useWords = (): Words => useContext(WordsContext);
