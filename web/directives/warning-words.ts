import type { MessageValues, Words } from '../words.ts';
import { messageOf, sentencesOf } from './message-sentences.ts';

/** What the engine could not read in a document. */
export const warningWords = (code: string, values: MessageValues | undefined, { reading }: Words): string =>
  sentencesOf(messageOf(reading.warnings, code) ?? reading.warnings.unknown, values);
