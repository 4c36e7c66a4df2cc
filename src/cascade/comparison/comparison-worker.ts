import { parentPort } from 'node:worker_threads';
import { unpackSide } from '../unpack-side.ts';
import type { CompareAnswer, CompareTask } from './comparison-message.ts';
import { describeComparison } from './describe-comparison.ts';

/** A thread that compares documents by themes. It holds no database. */
const port = parentPort!;

port.on('message', (task: CompareTask) => port.postMessage({ answer: answerTo(task) }));

function answerTo({ sides }: CompareTask): CompareAnswer {
  try {
    return { made: describeComparison(sides.map(unpackSide)) };
  } catch {
    return { made: null };
  }
}
