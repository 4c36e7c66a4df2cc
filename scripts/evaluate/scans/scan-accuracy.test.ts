import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recogniseScans } from '../../../src/reading/formats/scan-recognition.ts';
import { read } from '../../../src/reading/read.ts';
import { tesseractRecogniser } from '../../../src/reading/recognition/tesseract-recogniser.ts';
import { DEGRADATIONS } from './degradations.ts';
import { readScan } from './read-scan.ts';
import { repairFigures } from './repair-figures.ts';
import { scanPages } from './scanned-document.ts';
import { wordErrors } from './word-errors.ts';

/** First page of an invented directive with a text layer. */
const PRINTED = readFileSync(join(import.meta.dirname, '../../../seeds/documents/12-nq-tu.pdf'));
const PAGES = [1];

/** Share of wrong words that must not be passed; about twice what is measured, so that only a loss is told. */
const MOST_WRONG: Readonly<Record<string, number>> = {
  '300 dpi clean': 0.03,
  'photocopy, stamped': 0.06,
};

describe('an invented directive, printed, scanned and recognised', () => {
  const recogniser = tesseractRecogniser();
  afterAll(() => recogniser.close());

  it.each(DEGRADATIONS.filter(({ name }) => name in MOST_WRONG))('$name', { timeout: 120_000 }, async (degradation) => {
    const scan = await scanPages(PRINTED, PAGES, degradation);
    const pages = await recogniseScans(scan, PAGES, { recogniser });
    const { canonical, documents } = await readScan([...pages.values()]);
    const { canonical: whole, documents: meant } = await read(PRINTED);
    const printed = whole.blocks
      .filter(({ page }) => page === 1)
      .map(({ span }) => whole.text.slice(span.start, span.end));
    const { words, errors } = wordErrors(printed.join('\n'), canonical.text);
    expect(words).toBeGreaterThan(200);
    expect(errors / words).toBeLessThan(MOST_WRONG[degradation.name]!);
    const { right, harmful } = repairFigures(printed.join('\n'), canonical);
    expect(harmful).toBeLessThanOrEqual(right);
    const paths = documents[0]!.clauses.map(({ path }) => path);
    const first = meant[0]!.clauses.filter(({ page }) => page === 1).map(({ path }) => path);
    expect(first.filter((path) => paths.includes(path)).length / first.length).toBeGreaterThan(0.9);
  });
});
