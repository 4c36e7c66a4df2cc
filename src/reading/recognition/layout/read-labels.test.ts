import { describe, expect, it } from 'vitest';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { readLabels } from './read-labels.ts';

const IMAGE: GreyImage = { width: 600, height: 100, shades: new Uint8Array(60_000).fill(255), dpi: 300 };

const word = (text: string, confidence: number, left: number) => ({
  text,
  confidence,
  left,
  right: left + 30,
  top: 20,
  bottom: 60,
});

/** A line whose first word is read again as `again`, time after time. */
async function readAgain(text: string, confidence: number, again: readonly string[], rest = ['Sở', 'Y', 'tế']) {
  const line: RecognisedLine = {
    words: [word(text, confidence, 40), ...rest.map((one, index) => word(one, 0.9, 90 + index * 60))],
    baseline: 60,
    size: 50,
  };
  let calls = 0;
  const lines = await readLabels(IMAGE, [line], async () => {
    const next = again[calls++];
    return next === undefined ? [] : [{ words: [word(next, 0.9, 40)], baseline: 60, size: 50 }];
  });
  return { calls, label: lines[0]!.words[0]!.text, words: lines[0]!.words.length };
}

describe('labels at the beginning of lines', () => {
  it.each([
    ['a letter, however sure', 'ở)', 0.96, ['đ)', 'đ)'], 'đ)'],
    ['an unsure numeral', '3.', 0.7, ['8.', '8.'], '8.'],
    ['a numeral with a comma', '9,', 0.95, ['9.'], '9.'],
    ['what was read, when it is borne out', 'ở)', 0.9, ['đ)', 'ở)'], 'ở)'],
  ])('are %s', async (_, text, confidence, again, meant) => {
    expect(await readAgain(text, confidence, again)).toMatchObject({ label: meant, words: 4 });
  });

  it.each([
    ['a word', 'Sở', 0.5, []],
    ['a sure numeral', '3.', 0.95, []],
    ['a Roman numeral', 'II.', 0.5, []],
  ])('should not be read again when they are %s', async (_, text, confidence, again) => {
    expect(await readAgain(text, confidence, again)).toMatchObject({ calls: 0, label: text });
  });

  it('should stay labels of their kind', async () => {
    expect(await readAgain('g)', 0.7, ['8)', '8)'])).toMatchObject({ label: 'g)' });
    expect(await readAgain('3.', 0.7, ['Sở', 'Sở'])).toMatchObject({ label: '3.' });
  });

  it('should not be read again when nothing stands beside them', async () => {
    expect(await readAgain('đ)', 0.7, ['d)', 'd)'], [])).toMatchObject({ calls: 0, label: 'đ)' });
  });
});
