import { type RawBuilder, sql } from 'kysely';
import { wordsOf } from './search-words.ts';

/** A text search query over one of the word columns of a clause. */
export type TsQuery = RawBuilder<unknown>;

/** What somebody looks for, as the index understands it. */
export interface SearchQuery {
  /** Folded words, for highlighting. */
  readonly words: readonly { readonly exact: string; readonly plain: string }[];
  /** Words carry diacritics: those letters are meant. */
  readonly accented: boolean;
  readonly all: { readonly exact: TsQuery; readonly plain: TsQuery };
  /** All words side by side. */
  readonly phrase: { readonly exact: TsQuery; readonly plain: TsQuery };
}

const MOST_WORDS = 24;

/** Null when the text holds no word. */
export function parseSearch(text: string): SearchQuery | null {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const exact = words.map((word) => word.exact).join(' ');
  const plain = words.map((word) => word.plain).join(' ');
  return {
    words,
    accented: exact !== plain,
    all: { exact: sql`plainto_tsquery('simple', ${exact})`, plain: sql`plainto_tsquery('simple', ${plain})` },
    phrase: { exact: sql`phraseto_tsquery('simple', ${exact})`, plain: sql`phraseto_tsquery('simple', ${plain})` },
  };
}
