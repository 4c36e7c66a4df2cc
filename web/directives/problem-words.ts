import { fillMessage, type Message } from '../../src/reading/messages.ts';
import { codeText } from '../ui/problem.ts';
import type { MessageValues, Words } from '../words.ts';

const known = (messages: object, code: string): Message | undefined => (messages as Record<string, Message>)[code];

const say = ({ happened, kept, next }: Message, values?: MessageValues): string =>
  [happened, kept, next].map((part) => fillMessage(part, values)).join(' ');

/** Why a file was refused or failed: what happened, what was kept, what to do. */
export function problemWords(code: string, values: MessageValues, words: Words): string {
  const message = known(words.reading.refusals, code);
  return message ? say(message, values) : (codeText(code, values, words) ?? words.t('problem.file-unknown', { code }));
}

/** What the engine could not read in a document. */
export function warningWords(code: string, values: MessageValues | undefined, words: Words): string {
  return say(known(words.reading.warnings, code) ?? words.reading.warnings.unknown, values);
}
