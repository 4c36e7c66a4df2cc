import { codeText } from '../ui/problem.ts';
import type { MessageValues, Words } from '../words.ts';
import { messageOf, sentencesOf } from './message-sentences.ts';

/** Why a file was refused or failed: what happened, what was kept, what to do. */
export function problemWords(code: string, values: MessageValues, words: Words): string {
  const message = messageOf(words.reading.refusals, code);
  return message
    ? sentencesOf(message, values)
    : (codeText(code, values, words) ?? words.t('problem.file-unknown', { code }));
}
