import { dateAt } from '../facts/deadline-date.ts';
import { matchesOf } from '../facts/match-at.ts';
import { type Atom, atom } from './atom.ts';

const YEAR = /(?<!\d[./-]?)(?:19|20)\d\d(?![\d/]|\p{L})/gu;
const LAST_YEAR_OF_DATE = /(?<=\d\s?[./-]\s?)(?:19|20)\d\d(?![\d/]|\p{L})/gu;
const OPENS_DATE =
  /(?<![\p{L}\p{N}/])(?:ngày|mùng|mồng|tháng|quí|sáu tháng|6 tháng|06 tháng|đầu năm|giữa năm|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-])/gu;

/** Years and finer dates of a text. A finer date also gives its year, which another text may state alone. */
export function datesIn(text: string, folded: string): Atom[] {
  const years = [...matchesOf(YEAR, folded), ...matchesOf(LAST_YEAR_OF_DATE, folded)].map(({ 0: found, index }) =>
    atom('year', found, index, found),
  );
  const dates: Atom[] = [];
  let done = 0;
  for (const { index } of matchesOf(OPENS_DATE, folded)) {
    const found = index < done ? null : dateAt(folded, index, true);
    if (!found || found.precision === 'year') continue;
    done = found.end;
    const key = found.precision === 'day' ? found.date : `${found.from}/${found.date}`;
    dates.push(atom('date', text.slice(found.start, found.end), found.start, key));
  }
  return [...new Map(years.map((year) => [year.span.start, year])).values(), ...dates];
}
