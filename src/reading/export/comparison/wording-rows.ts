import type { Compared } from './compared.ts';
import { type Line, ours, type ReportTable, theirs } from './report.ts';
import { sayClause } from './say-clause.ts';
import { clauseLine, type Telling } from './telling.ts';

/** More pairs than this are read on the screen. */
const MOST_PAIRS = 80;

type Range = Compared['pairs'][number]['gone'][number];

/** Clauses of neighbouring documents that say the same in other words, side by side, word by word. */
export function wordingRows(telling: Telling): ReportTable {
  const { compared, words } = telling;
  const differing = compared.pairs.filter(
    ({ kind, gone, fresh }) => (kind === 'same' || kind === 'changed') && gone.length + fresh.length > 0,
  );
  const rows = differing
    .slice(0, MOST_PAIRS)
    .map((pair) => [
      [sideLine(telling, pair.from, pair.gone, 'gone')],
      [sideLine(telling, pair.to, pair.fresh, 'fresh')],
    ]);
  return { kind: 'table', widths: [50, 50], header: words.movedColumns.slice(0, 2), rows };
}

function sideLine(
  telling: Telling,
  place: Compared['pairs'][number]['from'],
  ranges: readonly Range[],
  look: 'gone' | 'fresh',
): Line {
  const text = telling.textOf(place);
  if (ranges.length === 0) return clauseLine(telling, place);
  const runs: Line[number][] = [ours(`${telling.nameOf(place.document)}, § ${sayClause(place.path)} `, 'strong')];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) runs.push(theirs(text.slice(at, start)));
    runs.push(theirs(text.slice(start, end), look));
    at = end;
  }
  return at < text.length ? [...runs, theirs(text.slice(at))] : runs;
}
