import type { Compared } from './compared.ts';
import { type Line, ours, type Report, theirs } from './report.ts';
import type { ReportWords } from './report-words.ts';
import { sayClause } from './say-clause.ts';

/** A clause is quoted up to here, and opened by its mark. */
const LONGEST_QUOTE = 200;

export type Place = Compared['fresh'][number];

/** What every part of the report is made from. */
export interface Telling {
  readonly compared: Compared;
  readonly words: ReportWords;
  readonly language: Report['language'];
  readonly textOf: (place: Place) => string;
  readonly nameOf: (document: number) => string;
}

export function clauseLine({ textOf }: Telling, place: Place, tags: readonly string[] = []): Line {
  const tag = tags.length > 0 ? [ours(` [${tags.join(', ')}] `, 'strong')] : [ours(' ')];
  return [ours(`§ ${sayClause(place.path)}`, 'strong'), ...tag, theirs(shortened(textOf(place)))];
}

export function shortened(text: string, longest = LONGEST_QUOTE): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
