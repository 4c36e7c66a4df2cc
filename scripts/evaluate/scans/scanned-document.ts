import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { withPdf } from '../../../src/reading/formats/pdf-open.ts';
import { paintPdfPage } from '../../../src/reading/formats/pdf-render.ts';
import { inOnePart, type Picture, picturesAsPdf } from '../../../src/reading/formats/picture/picture-pdf.ts';
import type { ColourImage } from '../../../src/reading/recognition/recogniser.ts';
import { degradePage } from './degrade-page.ts';
import type { Degradation } from './degradations.ts';
import type { Recognised, RecognisingProcess } from './recognising-process.ts';

/** Pages a file: noisy pictures are large. */
const PAGES_A_FILE = 10;
const CHANNELS = 3;
const FAST = 1;

function packed({ width, height, dpi, rgb }: ColourImage, coloured: boolean): Picture {
  const pixels = coloured ? rgb : rgb.filter((_, at) => at % CHANNELS === 0);
  const entries = `/ColorSpace /Device${coloured ? 'RGB' : 'Gray'} /BitsPerComponent 8 /Filter /FlateDecode`;
  return inOnePart({ width, height, dpi, turn: 0 }, entries, deflateSync(pixels, { level: FAST }));
}

/** A scanner takes a sheet by its short side, whichever way it is printed: clockwise by a quarter turn. */
function fedIn(page: ColourImage): ColourImage {
  const { width, height, rgb } = page;
  if (width <= height) return page;
  const to = new Uint8Array(rgb.length);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += CHANNELS) {
      const at = (x * height + height - 1 - y) * CHANNELS;
      for (let channel = 0; channel < CHANNELS; channel++) to[at + channel] = rgb[from + channel] ?? 0;
    }
  }
  return { ...page, width: height, height: width, rgb: to };
}

/** Scans pages of a printed PDF, counted from 1: a PDF of pictures without a word of text. */
export async function scanPages(
  printed: Uint8Array,
  pages: readonly number[],
  degradation: Degradation,
): Promise<Uint8Array> {
  const pictures: Picture[] = [];
  for (const page of pages) {
    const image = await paintPdfPage(printed, page, degradation.dpi);
    pictures.push(packed(degradePage(fedIn(image), degradation, page), degradation.stamped === true));
  }
  return picturesAsPdf(pictures);
}

/** The path of the scan of some pages; what is kept from before is not scanned again. */
async function scanOnce(
  printed: Uint8Array,
  pages: readonly number[],
  degradation: Degradation,
  kept: string,
): Promise<string> {
  const path = `${kept}-${pages[0]}.pdf`;
  if (!existsSync(path)) await writeFile(path, await scanPages(printed, pages, degradation));
  return path;
}

/**
 * Scans and recognises a printed PDF.
 *
 * @param kept path without an ending: scans are kept there, and what was recognised (JSON). What is there from before is
 * neither scanned nor recognised again.
 */
export async function recognisePrinted(
  printed: Uint8Array,
  degradation: Degradation,
  kept: string,
  recognising: RecognisingProcess,
): Promise<Recognised> {
  const answer = `${kept}.json`;
  if (existsSync(answer)) return JSON.parse(await readFile(answer, 'utf8'));
  const count = await withPdf(printed, ({ pageCount }) => pageCount);
  const parts: Recognised[] = [];
  for (let first = 1; first <= count; first += PAGES_A_FILE) {
    const numbers = Array.from({ length: Math.min(PAGES_A_FILE, count - first + 1) }, (_, index) => first + index);
    parts.push(await recognising.recognise(await scanOnce(printed, numbers, degradation, kept)));
  }
  const whole: Recognised = {
    pages: parts.flatMap(({ pages }) => pages),
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    peak: Math.max(...parts.map(({ peak }) => peak)),
  };
  await writeFile(answer, JSON.stringify(whole));
  return whole;
}
