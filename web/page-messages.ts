import { use } from 'react';
import { type MessageSet, messageSet } from './message-sets.ts';
import { LANGUAGES } from './session.ts';
import type { Messages, MessageTexts } from './words.ts';

type Growing = { texts: MessageTexts; reading?: Messages['reading'] };

/** What the browser has been sent so far, in the language of the page; grows as pages are opened. */
export const sentMessages: Growing = { texts: {} };

export function addMessages({ texts, reading }: Messages): void {
  Object.assign(sentMessages.texts, texts);
  if (reading) sentMessages.reading = reading;
}

/** Fetches words in the language of the page. */
export async function fetchMessages(name: MessageSet): Promise<void> {
  const language = LANGUAGES.find((known) => known === document.documentElement.lang) ?? 'vi';
  addMessages(await messageSet(language, name));
}

/**
 * A page with the words that it says, fetched side by side: the router waits for both before it draws or hydrates the
 * page. The server has every word already.
 */
export const withMessages =
  <Page>(page: () => Promise<Page>, ...names: readonly MessageSet[]) =>
  async (): Promise<Page> => {
    if (import.meta.env.SSR) return page();
    const [drawn] = await Promise.all([page(), ...names.map(fetchMessages)]);
    return drawn;
  };

const drawnWith = new Map<MessageSet, Promise<void>>();

/**
 * Words that only a part of a page says, and only sometimes: fetched when that part is drawn. It stands in a `Suspense`,
 * so that what the server made of it stays to be seen meanwhile.
 */
export function useMessages(name: MessageSet): void {
  if (import.meta.env.SSR) return;
  // React asks again with every drawing and must get the same promise.
  const coming = drawnWith.get(name) ?? fetchMessages(name);
  drawnWith.set(name, coming);
  use(coming);
}
