import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Refusal } from '../../src/reading/model/refusal.ts';
import { read } from '../../src/reading/read.ts';
import { corpusFiles, storyFile } from '../corpus.ts';
import { type Bench, type Figure, medianTime } from '../figure.ts';

/** Milliseconds a page, from the bytes of a PDF to its facts. */
export const pdf: Bench = async () => {
  const real = [];
  for (const file of corpusFiles(/\.pdf$/)) if (await isReadable(file.bytes)) real.push(file.bytes);
  const figures = [await figure('PDF page', 'seeds/documents/12-nq-tu.pdf', [storyFile('12-nq-tu.pdf')])];
  if (real.length > 0) figures.push(await figure('PDF page, real', `${real.length} PDFs of ../shared/corpus`, real));
  return figures;
};

async function figure(name: string, what: string, files: readonly Uint8Array[]): Promise<Figure> {
  let pages = 0;
  for (const file of files) pages += (await read(file)).pageCount;
  const runs = pages > 20 ? 3 : 15;
  const ours = await medianTime(() => eachOf(files, (file) => read(file)), runs);
  const plain = await medianTime(() => eachOf(files, plainText), runs);
  const workload = `${what}, ${pages} pages, processor time, median of ${runs}`;
  const beside = { what: 'text of pdfium alone', value: plain / pages };
  return { name, workload, value: ours / pages, unit: 'ms', more: false, beside, bar: 12 };
}

async function eachOf(files: readonly Uint8Array[], work: (file: Uint8Array) => Promise<unknown>): Promise<void> {
  for (const file of files) await work(file);
}

const library = PDFiumLibrary.init();

async function plainText(file: Uint8Array): Promise<number> {
  const document = await (await library).loadDocument(file);
  let length = 0;
  for (const page of document.pages()) length += page.getText().length;
  document.destroy();
  return length;
}

async function isReadable(bytes: Uint8Array): Promise<boolean> {
  try {
    await read(bytes);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
