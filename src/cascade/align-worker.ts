import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '../kernel/thread-pool.ts';
import { computeAlignment } from './compute-alignment.ts';
import type { AlignAnswer, AlignStage, AlignTask } from './finding.ts';

/** A thread that compares documents, one pair after the other. It holds no database. */
const port = parentPort!;
const say = (message: ThreadMessage<AlignStage, AlignAnswer>): void => port.postMessage(message);

port.on('message', (task: AlignTask) => {
  try {
    say({ answer: { made: computeAlignment(task, (note) => say({ note })) } });
  } catch {
    say({ answer: { made: null } });
  }
});
