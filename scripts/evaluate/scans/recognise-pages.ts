// Recognises PDFs whose paths it is sent, one after the other, as a thread of the server does: a process of its own, so that
// its memory can be told. What it answers: `Recognised`.
import { readFile } from 'node:fs/promises';
import { withPdf } from '../../../src/reading/formats/pdf-open.ts';
import { recogniseScans } from '../../../src/reading/formats/scan-recognition.ts';
import { freeBytes } from '../../../src/reading/recognition/free-bytes.ts';
import { tesseractRecogniser } from '../../../src/reading/recognition/tesseract-recogniser.ts';
import type { Recognised } from './recognising-process.ts';

const recogniser = tesseractRecogniser();

async function recognise(pdf: string): Promise<Recognised> {
  const bytes = await readFile(pdf);
  const count = await withPdf(bytes, ({ pageCount }) => pageCount);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const before = process.cpuUsage();
  const pages = await recogniseScans(bytes, numbers, { recogniser });
  const { user, system } = process.cpuUsage(before);
  freeBytes(bytes);
  return { pages: [...pages.values()], seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS };
}

process.on('message', (pdf: string) => {
  void recognise(pdf).then((answer) => process.send!(answer));
});
process.on('disconnect', () => void recogniser.close());
