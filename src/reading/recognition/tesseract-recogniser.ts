import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Worker } from 'tesseract.js';
import { encodePng } from '../formats/pdf-png.ts';
import { freeBytes } from './free-bytes.ts';
import { narrowed, WIDENED } from './image/narrow.ts';
import type { GreyImage, RecognisedLine, Recogniser } from './recogniser.ts';
import { linesOf } from './tesseract-lines.ts';

/** The most accurate Vietnamese model, in integers; it lies in the package, so nothing is fetched. */
const MODEL = '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz';
/** White letters on black are not looked for: in the image of a page is none, and bad lines would be read twice. */
const NO_SECOND_LOOK = { invert_threshold: '0' };
/** Its memory only grows, with the largest image: after so many images it starts anew, which takes a second. */
const IMAGES_A_WORKER = 32;
/** Pixels of an image that its memory does not grow by; it is read as wide as it is, which takes no time. */
const SMALL = 250_000;

/** Loaded at first use: most files need no recognition. A model that cannot be loaded is told by the error handler only. */
async function startWorker(): Promise<Worker> {
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const starting = createWorker('vie', OEM.LSTM_ONLY, {
    langPath: dirname(createRequire(import.meta.url).resolve(MODEL)),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: (error: unknown) => reject(new Error(String(error))),
  });
  const worker = await Promise.race([starting, broken]);
  broken.catch(() => {});
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, ...NO_SECOND_LOOK });
  return worker;
}

const isSmall = ({ width, height }: GreyImage): boolean => width * height <= SMALL;

/** The image goes over compressed: on its way to the pixels of Tesseract it is copied four times. */
async function recognise(worker: Worker, image: GreyImage): Promise<RecognisedLine[]> {
  const given = isSmall(image) ? image : narrowed(image);
  const png = encodePng(given.shades, given.width, given.height, 1);
  if (given !== image) freeBytes(given.shades);
  await worker.setParameters({ user_defined_dpi: String(Math.round(image.dpi)) });
  const { data } = await worker.recognize(png, {}, { text: false, hocr: true });
  return linesOf(data.hocr ?? '', given === image ? 1 : WIDENED);
}

/** Rejects with the reason of `signal` as soon as it is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const fail = (): void => reject(signal.reason);
  if (signal.aborted) fail();
  else signal.addEventListener('abort', fail, { once: true });
  return promise;
}

/**
 * Recognises Vietnamese with Tesseract, compiled to WebAssembly, in a thread of its own that starts at first use. Works
 * without a network and writes no file. Images are recognised one after the other.
 */
export function tesseractRecogniser(): Recogniser {
  let starting: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let images = 0;
  const close = async (): Promise<void> => {
    images = 0;
    const worker = await starting?.catch(() => undefined);
    starting = undefined;
    await worker?.terminate();
  };
  const run = async (image: GreyImage, signal?: AbortSignal): Promise<RecognisedLine[]> => {
    signal?.throwIfAborted();
    try {
      if (!isSmall(image)) images++;
      if (images > IMAGES_A_WORKER) {
        await close();
        images = 1;
      }
      const worker = await (starting ??= startWorker());
      const work = recognise(worker, image);
      return await (signal === undefined ? work : Promise.race([work, aborted(signal)]));
    } catch (error) {
      await close();
      throw error;
    }
  };
  return {
    recognise: (image, signal) => {
      const next = last.then(() => run(image, signal));
      last = next.catch(() => {});
      return next;
    },
    close,
  };
}
