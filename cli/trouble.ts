import { fillMessage, sayMessage } from '../src/reading/messages.ts';
import { cliMessages, type Language, readingMessages } from './language.ts';
import type { Outcome } from './read-one.ts';

/** What a person is told about a file that was not read; null for one that was. */
export function troubleOf(outcome: Outcome, language: Language): string | null {
  const words = cliMessages(language).read;
  switch (outcome.status) {
    case 'read':
      return null;
    case 'refused':
      return sayMessage(readingMessages(language).refusals[outcome.code], outcome.values);
    case 'no-such-symbol':
      return fillMessage(words.noSuchSymbol, { symbols: outcome.symbols.join(', ') || words.noSymbols });
    case 'not-one':
      return fillMessage(words.oneAkn, { count: outcome.symbols.length, symbols: outcome.symbols.join(', ') });
    case 'not-found':
      return words.notFound;
    default:
      return fillMessage(words.failed, { message: outcome.message });
  }
}
