// Recognises every page of a PDF in a process of its own, so that its memory can be told: node recognise-pages.ts PDF ANSWER
import { readFile, writeFile } from 'node:fs/promises';
import { withPdf } from '../../../src/reading/formats/pdf-open.ts';
import { recogniseScans } from '../../../src/reading/formats/scan-recognition.ts';
import { tesseractRecogniser } from '../../../src/reading/recognition/tesseract-recogniser.ts';

const [pdf = '', answer = ''] = process.argv.slice(2);
const bytes = await readFile(pdf);
const count = await withPdf(bytes, ({ pageCount }) => pageCount);
const numbers = Array.from({ length: count }, (_, index) => index + 1);
const recogniser = tesseractRecogniser();
const before = process.cpuUsage();
const pages = await recogniseScans(bytes, numbers, { recogniser });
const { user, system } = process.cpuUsage(before);
await recogniser.close();
const peak = process.resourceUsage().maxRSS;
await writeFile(answer, JSON.stringify({ pages: [...pages.values()], seconds: (user + system) / 1e6, peak }));
