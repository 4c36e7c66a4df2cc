import type { ReadWarning } from './model/block.ts';
import type { RefusalCode } from './model/refusal.ts';

/** What a person is told about a trouble: what happened, what was kept of the file, what to do next. */
export interface Message {
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
}

/** Codes of the warnings of the engine; a code that is not here is told by `unknown`. */
export type WarningCode =
  | 'page-without-text'
  | 'layout-lost'
  | 'table-recovered'
  | 'check-handwriting'
  | 'page-unreadable'
  | 'lines-unread'
  | 'characters-lost'
  | 'encoding-guessed'
  | 'checksum-wrong'
  | 'tracked-changes'
  | 'footnotes-left-out'
  | 'embedded-left-out'
  | 'signature-stamp-text'
  | 'stamp-text'
  | 'body-missing'
  | 'truncated'
  | 'unparsed'
  | 'unknown';

export interface ReadingMessages {
  readonly refusals: Readonly<Record<RefusalCode, Message>>;
  readonly warnings: Readonly<Record<WarningCode, Message>>;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Puts values in the places `{name}`. What stands in `[…]` is left out when one of its values is missing, so that a
 * message stays a sentence whatever the reader of the format could tell.
 */
export function fillMessage(template: string, values: MessageValues = {}): string {
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => sayValue(values[name] ?? '?'));
  const known = (text: string): boolean => [...text.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values);
  return put(template.replace(/\[([^\]]*)\]/g, (_, part: string) => (known(part) ? part : '')));
}

/** Large numbers in groups of three, by the space that both languages allow (ISO 31-0). */
const sayValue = (value: string | number): string =>
  typeof value === 'number' && value >= 10_000 ? String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') : String(value);

/** The three sentences of a message as one line. */
export const sayMessage = (message: Message, values?: MessageValues): string =>
  [message.happened, message.kept, message.next].map((sentence) => fillMessage(sentence, values)).join(' ');

/** The message of a warning code, also of one that this version does not know yet. */
export function warningMessage({ warnings }: ReadingMessages, code: string): Message {
  const byCode: Readonly<Record<string, Message>> = warnings;
  return Object.hasOwn(byCode, code) ? byCode[code]! : warnings.unknown;
}

/** A warning in words, with its page. */
export function sayWarning(messages: ReadingMessages, { code, page, values }: ReadWarning): string {
  return sayMessage(warningMessage(messages, code), page === undefined ? values : { page, ...values });
}
