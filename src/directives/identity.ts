import { createHash } from 'node:crypto';
import type { ReadDocument } from '../reading/model/document.ts';
import { fold, withoutDiacritics } from '../reading/normalise/fold.ts';

const LONGEST_SLUG = 120;

/** Form in which two symbols are the same: small letters, no spaces, one dash. */
export const symbolKey = (symbol: string): string => fold(symbol).replaceAll(' ', '');

/**
 * What makes two files copies of one document: symbol, date and issuer, because numbers restart each term; for a document
 * without a symbol (a draft, a digest) its words.
 */
export function identityOf({ kind, metadata, clauses }: ReadDocument, text: string): string {
  const { symbol, issuedOn, issuer } = metadata;
  if (kind === 'directive' && symbol) return [symbolKey(symbol), issuedOn ?? '', fold(issuer ?? '')].join('|');
  const words = clauses.length > 0 ? clauses.map((clause) => clause.hash).join('\n') : fold(text);
  return `words|${createHash('sha256')
    .update(`${fold(metadata.title ?? '')}\n${words}`)
    .digest('hex')}`;
}

/**
 * Public name of a document: "57-nq-tw-2024-12-22" from symbol and date; without a symbol from type and title. The
 * register adds a number when another document has it.
 */
export function slugBase({ kind, metadata }: ReadDocument): string {
  const { symbol, issuedOn, type, title } = metadata;
  if (kind === 'directive' && symbol) return slugify(`${symbol} ${issuedOn ?? ''}`) || 'van-ban';
  const named = kind === 'directive' ? (type ?? 'van-ban') : OTHER_NAMES[kind];
  return slugify([named, title ?? '', issuedOn ?? ''].join(' ')) || 'van-ban';
}

/** What is no directive is named for what it is, never by the symbol it talks about. */
const OTHER_NAMES = { digest: 'ban-tin', commentary: 'binh-luan', other: 'tai-lieu' } as const;

function slugify(text: string): string {
  const plain = withoutDiacritics(text).toLowerCase();
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return joined.length <= LONGEST_SLUG ? joined : joined.slice(0, LONGEST_SLUG).replace(/-[^-]*$/, '');
}
