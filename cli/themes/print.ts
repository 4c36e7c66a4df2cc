import { sayTarget } from '../../src/reading/compare/say-target.ts';
import type { DocumentComparison } from '../../src/reading/compare/themes/comparison.ts';
import type { Language } from '../language.ts';
import { paintFor } from '../summary/paint.ts';
import type { NamedSide } from './oldest-first.ts';
import { themesText } from './text.ts';

/** Documents, the oldest first, and what the comparison found. */
export interface Themes {
  readonly documents: readonly NamedSide[];
  readonly comparison: DocumentComparison;
}

const WIDEST = 140;

export function printThemes(themes: Themes, format: 'json' | 'text', language: Language): void {
  const width = Math.min(process.stdout.columns ?? 100, WIDEST);
  const paint = paintFor(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);
  const text =
    format === 'json' ? JSON.stringify(themesJson(themes), null, 2) : themesText(themes, { language, width, paint });
  process.stdout.write(`${text}\n`);
}

/** What `--json` prints; `document` is a place in `documents`. */
export const themesJson = ({ documents, comparison: { themes, pairs, fresh, gone, numbers } }: Themes) => ({
  documents: documents.map(({ file, side }) => ({
    file,
    symbol: side.document.metadata.symbol,
    issuedOn: side.document.metadata.issuedOn,
  })),
  themes,
  pairs,
  fresh,
  gone,
  numbers: numbers.map(({ fromDocument, toDocument, from, to, indicator, direction, reasons, was, now }) => ({
    fromDocument,
    toDocument,
    from,
    to,
    indicator,
    direction,
    reasons,
    was: was && sayTarget(was),
    now: now && sayTarget(now),
  })),
});
