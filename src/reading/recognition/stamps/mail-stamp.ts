import { fold } from '../../normalise/fold.ts';
import { withoutDiacritics } from '../../normalise/without-diacritics.ts';

/** Large word of the stamp: "ĐẾN", "CÔNG VĂN ĐẾN". */
const ARRIVED = /(?<!\p{L})[ĐD][ẾÊÉE]N(?!\p{L})/u;
/** What only an office that takes mail in fills in by hand, and what it and others fill in. */
const OF_MAIL = /\bgio\b|\bchuyen\b|\bluu ho so\b/u;
const FILLED_IN = /\bso\b|\bngay\b/u;
/** A stamp says little. */
const MOST_WORDS = 30;

/**
 * True for the words of an incoming-mail stamp (dấu "ĐẾN", Nghị định 30/2020/NĐ-CP, Phụ lục I): the word "ĐẾN" with the
 * number, hour or day that an office fills in, or these alone, as large letters are often not recognised.
 */
export function isMailStamp(text: string): boolean {
  if (text.split(/\s+/u).length > MOST_WORDS) return false;
  const plain = withoutDiacritics(fold(text));
  const [isOfMail, isFilledIn] = [OF_MAIL.test(plain), FILLED_IN.test(plain)];
  return ARRIVED.test(text) ? isOfMail || isFilledIn : isOfMail && isFilledIn;
}
