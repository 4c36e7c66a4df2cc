import { freeBytes } from '../recognition/free-bytes.ts';
import { recognisePage } from '../recognition/recognise-page.ts';
import type { RecognisedPage, Recogniser } from '../recognition/recogniser.ts';
import { paintForRecognition } from './pdf-render.ts';

/** How pages without text are recognised. */
export interface ScanOptions {
  readonly recogniser: Recogniser;
  /** Pages recognised before, by number. */
  readonly recognised?: ReadonlyMap<number, RecognisedPage>;
  /** Told of each page as soon as it is recognised. */
  readonly onRecognised?: (page: number, words: RecognisedPage) => void;
  /** Told how many of the pages without text are recognised. */
  readonly onPage?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

async function recogniseOne(
  bytes: Uint8Array,
  page: number,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<RecognisedPage> {
  const image = await paintForRecognition(bytes, page);
  const words = await recognisePage(image, recogniser, signal);
  freeBytes(image.shades);
  return words;
}

/**
 * Recognises pages of a PDF one after the other, those recognised before left out.
 *
 * @param pages their numbers, from 1.
 * @throws the reason of `signal` when it is aborted.
 */
export async function recogniseScans(
  bytes: Uint8Array,
  pages: readonly number[],
  { recogniser, recognised, onRecognised, onPage, signal }: ScanOptions,
): Promise<ReadonlyMap<number, RecognisedPage>> {
  const done = new Map<number, RecognisedPage>();
  for (const page of pages) {
    onPage?.(done.size, pages.length);
    signal?.throwIfAborted();
    const kept = recognised?.get(page);
    const words = kept ?? (await recogniseOne(bytes, page, recogniser, signal));
    done.set(page, words);
    if (kept === undefined) onRecognised?.(page, words);
  }
  onPage?.(done.size, pages.length);
  return done;
}
