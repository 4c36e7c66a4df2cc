import type { CopyComparison } from '../../src/reading/compare/copies/difference.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import type { Language } from '../language.ts';
import { paintFor } from '../summary/paint.ts';
import { comparisonJson } from './json.ts';
import { comparisonText } from './text.ts';

/** Two copies as they were named, as they were read, and how they differ. */
export interface Compared {
  readonly files: readonly [string, string];
  readonly a: Side;
  readonly b: Side;
  readonly comparison: CopyComparison;
}

const WIDEST = 140;

export function printComparison(compared: Compared, format: 'json' | 'text', language: Language): void {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = Math.min(process.stdout.columns ?? 100, WIDEST);
  const text =
    format === 'json'
      ? JSON.stringify(comparisonJson(compared), null, 2)
      : comparisonText(compared, { language, width, colour, paint: paintFor(colour) });
  process.stdout.write(`${text}\n`);
}
