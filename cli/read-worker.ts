import { parentPort } from 'node:worker_threads';
import { type ReadRequest, readOne } from './read-one.ts';

async function answer(request: ReadRequest): Promise<void> {
  parentPort?.postMessage(await readOne(request));
}

parentPort?.on('message', (request: ReadRequest) => void answer(request));
