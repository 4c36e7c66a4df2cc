import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { ThreadMessage } from '../kernel/thread-pool.ts';
import { Refusal } from '../reading/model/refusal.ts';
import { read } from '../reading/read.ts';
import { tesseractRecogniser } from '../reading/recognition/tesseract-recogniser.ts';
import { prepareDocument } from './prepare-document.ts';
import { syllablesOf } from './syllables/unpacked-syllables.ts';
import type { PreparedReading, ReadingAnswer, ReadingNote, ReadingTask } from './reading-message.ts';

/** A thread that reads files, one after the other. It holds no database: what it gives is plain data. */
const port = parentPort!;
/** Starts when the first scan needs it. */
const recogniser = tesseractRecogniser();
const say = (message: ThreadMessage<ReadingNote, ReadingAnswer>): void => port.postMessage(message);

port.on('message', (task: ReadingTask) => {
  void answerTo(task).then((answer) => say({ answer }));
});

/** Ends the reading of a scan that is to be recognised later. */
class RecognisedLater extends Error {
  override readonly name = 'RecognisedLater';
}

async function answerTo(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    return { end: 'read', reading: await prepare(task) };
  } catch (error) {
    if (error instanceof RecognisedLater) return { end: 'scan' };
    if (error instanceof Refusal) return { end: 'refused', problem: { code: error.code, values: error.values } };
    const name = error instanceof Error ? error.name : 'Error';
    return { end: 'failed', problem: { code: 'reading-failed', values: { error: name } } };
  }
}

async function prepare({
  bytes,
  legalValue,
  recognised,
  decisions = [],
  syllables,
  scansLater = false,
}: ReadingTask): Promise<PreparedReading> {
  const result = await read(bytes, {
    recogniser,
    recognised,
    decisions,
    ...(syllables ? { syllables: syllablesOf(syllables) } : {}),
    onProgress: (progress) => {
      const isLeft = progress.stage === 'recognition' && progress.total > recognised.size;
      if (scansLater && isLeft) throw new RecognisedLater();
      say({ note: { progress } });
    },
    onRecognised: (page, words) => say({ note: { recognised: { page, words } } }),
  });
  return {
    engine: result.engine,
    mediaType: result.mediaType,
    pageCount: result.pageCount,
    documents: result.documents.map((document) => prepareDocument(result, document, legalValue)),
    packed: gzipSync(JSON.stringify(result)),
  };
}
