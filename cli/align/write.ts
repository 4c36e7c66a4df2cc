import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { alignmentToJson } from '../../src/reading/compare/alignment-json.ts';
import { alignmentSheets } from '../../src/reading/compare/alignment-sheets.ts';
import { compareWordsIn } from '../../src/reading/compare/words-in.ts';
import { writeSheets } from '../../src/reading/export/xlsx.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { Language } from '../language.ts';
import { paintFor } from '../summary/paint.ts';
import type { Found } from './found.ts';
import { alignmentSummary } from './summary.ts';
import { alignWordsIn } from './words-in.ts';

const WIDEST = 140;

export async function print(found: Found, format: 'json' | 'summary', language: Language): Promise<void> {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = Math.min(process.stdout.columns ?? 100, WIDEST);
  const text =
    format === 'json'
      ? JSON.stringify(alignmentToJson(found.alignment), null, 2)
      : alignmentSummary(found, { language, width, paint: paintFor(colour) });
  process.stdout.write(`${text}\n`);
}

/** Writes the workbook and says on standard error what it holds. */
export async function writeAlignment(
  { upstream, downstream, alignment }: Found,
  path: string,
  language: Language,
): Promise<void> {
  const file = createWriteStream(path);
  const sheets = alignmentSheets(alignment, upstream, downstream, compareWordsIn(language));
  await Promise.all([writeSheets(sheets, file), finished(file)]);
  const { links, omitted, changedNumbers } = alignmentToJson(alignment);
  const values = { path, links: links.length, omitted: omitted.length, changed: changedNumbers.length };
  process.stderr.write(`${fillMessage(alignWordsIn(language).written, values)}\n`);
}
