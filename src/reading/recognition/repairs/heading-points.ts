import type { Repair } from '../../model/repair.ts';
import { isWithin } from './mid-sentence.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

const repair = repairsBy('label-sequence', 0.8);
/** "Điều 5." with marks of its word, or its point, misread: "Điểu 5.", "Điều 5,". */
const ARTICLE =
  /^(?<word>[ĐDÐ][iíìỉĩịïl1I][eêèéẹẻẽềếểễệ]u)\s(?<number>\d{1,3})(?<point>[.:,;·*’'-]?)(?=\s\p{Lu})(?!\s(?:Điều|Khoản|Điểm)\s\d)/u;
/** The line above goes on, or counts articles that it cites: "theo Điều 4," above "Điều 5, Điều 6". */
const GOES_ON = /[\p{L}\d)]$|(?:điểm|khoản|Điều)\s[^.;:]{0,40}$/u;
/** A numeral before a heading in capitals, with a comma for its point. */
const LOUD_NUMERAL =
  /^(?=\S{0,5}[IVXÍÌ])(?<numeral>[IVXLHTUYJÍÌíìl1|\][!]{1,6})(?<point>[,;])\s?\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
const LOUD = /^[^\p{Ll}]*$/u;

interface Article {
  readonly at: number;
  readonly word: string;
  readonly number: string;
  readonly point: string;
  /** It is an article as it was read. */
  readonly isSure: boolean;
}

function articlesOf(lines: readonly Piece[]): Article[] {
  return lines.flatMap(({ text, at }, index): Article[] => {
    const { word, number, point } = ARTICLE.exec(text)?.groups ?? {};
    if (word === undefined || number === undefined || point === undefined) return [];
    const isSure = word === 'Điều' && /[.:]/u.test(point);
    return isSure || !isWithin(lines[index - 1], GOES_ON) ? [{ at, word, number, point, isSure }] : [];
  });
}

/** True where the articles read right before and after it need its number: after both of them when its point was lost. */
function isNeeded(article: Article, last: number, next: number): boolean {
  const number = Number(article.number);
  const goesOn = number === last + 1;
  const leadsOn = next === number + 1;
  if (article.point === '') return goesOn && leadsOn;
  return leadsOn || (goesOn && !(next > 1 && next <= number));
}

function articlePoints(lines: readonly Piece[]): Repair[] {
  const articles = articlesOf(lines);
  let last = 0;
  return articles.flatMap((article, index) => {
    const { at, word, number, point, isSure } = article;
    const next = Number(articles.slice(index + 1).find((other) => other.isSure)?.number ?? 0);
    const following = Number(articles[index + 1]?.number ?? 0);
    if (!isSure && !isNeeded(article, last, next) && !isNeeded(article, last, following)) return [];
    last = Number(number);
    const digits = at + word.length + 1;
    const [before, after] = point === '' ? [number, `${number}.`] : [point, /[.:]/u.test(point) ? point : '.'];
    return [...repair(at, word, 'Điều'), ...repair(point === '' ? digits : digits + number.length, before, after)];
  });
}

function numeralPoints(lines: readonly Piece[]): Repair[] {
  return lines.flatMap(({ text, at }, index) => {
    const { numeral, point } = LOUD_NUMERAL.exec(text)?.groups ?? {};
    const above = lines[index - 1];
    if (numeral === undefined || point === undefined) return [];
    if (above !== undefined && above.wrapped && LOUD.test(above.text)) return [];
    return repair(at + numeral.length, point, '.');
  });
}

/**
 * The point behind the number of an article (điều) or of a heading in capitals that was read as another sign or lost, and
 * the marks of "Điều": "Điểu 5, Quyền và nghĩa vụ" between Điều 4. and Điều 6. What a sentence cites is left as it is.
 */
export function headingPoints(pieces: readonly Piece[]): Repair[] {
  const lines = pieces.filter(({ kind }) => kind === 'line');
  return [...articlePoints(lines), ...numeralPoints(lines)];
}
