import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ReadDocument } from '../src/reading/model/document.ts';
import { Refusal, type RefusalCode } from '../src/reading/model/refusal.ts';
import type { ReadResult } from '../src/reading/model/result.ts';
import { read } from '../src/reading/read.ts';
import { tesseractRecogniser } from '../src/reading/recognition/tesseract-recogniser.ts';
import type { FileArgument } from './file-argument.ts';
import { render } from './render.ts';
import type { Rendering } from './rendering.ts';

/** One file to read and how to show it: plain data, so that it can go to a worker thread. */
export interface ReadRequest extends FileArgument {
  readonly rendering: Rendering;
}

/** What became of a file: plain data too. `result` only travels when a workbook is made from it. */
export type Outcome =
  | { readonly status: 'read'; readonly text: string; readonly result: ReadResult | null }
  | { readonly status: 'refused'; readonly code: RefusalCode; readonly values: Refusal['values'] }
  | { readonly status: 'no-such-symbol'; readonly symbols: readonly string[] }
  | { readonly status: 'not-one'; readonly symbols: readonly string[] }
  | { readonly status: 'not-found' }
  | { readonly status: 'failed'; readonly message: string };

/** Reads and renders one file. Never throws: the other files must go on. */
export async function readOne({ path, symbol, rendering }: ReadRequest): Promise<Outcome> {
  const recogniser = tesseractRecogniser();
  try {
    const whole = await read(await bytesOf(path), { name: path, recogniser });
    const directives = whole.documents.filter(({ kind }) => kind === 'directive');
    const result = symbol === null ? whole : { ...whole, documents: directives.filter(isOf(symbol)) };
    if (result.documents.length === 0) return { status: 'no-such-symbol', symbols: directives.map(symbolOf) };
    return await show(result, rendering);
  } catch (error) {
    return problemOf(error);
  } finally {
    await recogniser.close();
  }
}

const bytesOf = (path: string): Promise<Uint8Array> => (path === '-' ? buffer(process.stdin) : readFile(path));

const key = (symbol: string): string => symbol.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

const isOf = (symbol: string) => (document: ReadDocument) => key(symbolOf(document)) === key(symbol);

const symbolOf = ({ metadata }: ReadDocument): string => metadata.symbol ?? metadata.type ?? '?';

async function show(result: ReadResult, rendering: Rendering): Promise<Outcome> {
  const several = rendering.format === 'akn' && result.documents.filter(({ kind }) => kind === 'directive').length > 1;
  if (several) return { status: 'not-one', symbols: result.documents.map(symbolOf) };
  if (rendering.format === 'xlsx') return { status: 'read', text: '', result };
  return { status: 'read', text: await render(result, rendering), result: null };
}

function problemOf(error: unknown): Outcome {
  if (error instanceof Refusal) return { status: 'refused', code: error.code, values: error.values };
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { status: 'not-found' };
  return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
}
