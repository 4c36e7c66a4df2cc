import { DOMParser } from '@xmldom/xmldom';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { read } from '../../src/reading/read.ts';
import { corpusFiles } from '../corpus.ts';
import { type Bench, type Figure, medianTime } from '../figure.ts';
import { inventedDirective } from '../fixtures/directives.ts';

/** Words a second, from the bytes of a DOCX to its facts. */
export const docx: Bench = async () => {
  const lines = inventedDirective(1, 260_000).split('\n');
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  const figures = [await figure('DOCX words', 'one invented directive', [await Packer.toBuffer(document)])];
  const real = corpusFiles(/\.docx$/).map(({ bytes }) => bytes);
  if (real.length > 0) figures.push(await figure('DOCX words, real', `${real.length} DOCX of ../shared/corpus`, real));
  return figures;
};

async function figure(name: string, what: string, files: readonly Uint8Array[]): Promise<Figure> {
  let words = 0;
  for (const file of files) words += (await read(file)).canonical.text.split(/\s+/u).length;
  const ours = await medianTime(() => eachOf(files, (file) => read(file)), 3);
  const plain = await medianTime(() => eachOf(files, (file) => Promise.resolve(parseOnly(file))), 3);
  const workload = `${what}, ${words.toLocaleString('en')} words, processor time, median of 3`;
  const beside = { what: 'unzip and parse the XML', value: words / (plain / 1000) };
  return { name, workload, value: words / (ours / 1000), unit: 'words/s', more: true, beside };
}

async function eachOf(files: readonly Uint8Array[], work: (file: Uint8Array) => Promise<unknown>): Promise<void> {
  for (const file of files) await work(file);
}

function parseOnly(file: Uint8Array): unknown {
  const part = unzipSync(file, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  return new DOMParser().parseFromString(new TextDecoder().decode(part), 'text/xml');
}
