import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../reading/model/refusal.ts';
import { read } from '../reading/read.ts';
import { prepareDocument } from './prepare-document.ts';
import type { PreparedReading, ReadingMessage, ReadingTask } from './reading-message.ts';

/** A thread that reads files, one after the other. It holds no database: what it gives is plain data. */
const port = parentPort!;
const say = (message: ReadingMessage): void => port.postMessage(message);

port.on('message', (task: ReadingTask) => {
  void answer(task).then(say);
});
say({ say: 'ready' });

async function answer(task: ReadingTask): Promise<ReadingMessage> {
  try {
    return { say: 'read', reading: await prepare(task) };
  } catch (error) {
    if (error instanceof Refusal) return { say: 'refused', problem: { code: error.code, values: error.values } };
    return {
      say: 'failed',
      problem: { code: 'reading-failed', values: { error: error instanceof Error ? error.name : 'Error' } },
    };
  }
}

async function prepare({ bytes, legalValue }: ReadingTask): Promise<PreparedReading> {
  const result = await read(bytes, { onProgress: (progress) => say({ say: 'progress', progress }) });
  return {
    engine: result.engine,
    mediaType: result.mediaType,
    pageCount: result.pageCount,
    documents: result.documents.map((document) => prepareDocument(result, document, legalValue)),
    packed: gzipSync(JSON.stringify(result)),
  };
}
