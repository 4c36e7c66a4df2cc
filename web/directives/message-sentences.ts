import { fillMessage, type Message } from '../../src/reading/messages.ts';
import type { MessageValues } from '../words.ts';

/** What happened, what was kept, what to do: one after the other. */
export const sentencesOf = ({ happened, kept, next }: Message, values?: MessageValues): string =>
  [happened, kept, next].map((part) => fillMessage(part, values)).join(' ');

/** The message of a code; undefined for a code that has none. */
export const messageOf = (messages: object, code: string): Message | undefined =>
  (messages as Record<string, Message>)[code];
