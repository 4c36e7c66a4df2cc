import { parentPort } from 'node:worker_threads';
import type { CountAnswer, CountTask } from './message.ts';
import { addLines } from './packed-counts.ts';

/** A thread that counts syllables: unpacking and packing what a large register holds would keep others waiting. */
const port = parentPort!;

port.on('message', (task: CountTask) => port.postMessage({ answer: answerTo(task) }));

function answerTo({ packed, lines }: CountTask): CountAnswer {
  try {
    return { packed: addLines(packed, lines) };
  } catch {
    return { packed: null };
  }
}
