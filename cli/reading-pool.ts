import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Outcome, type ReadRequest, readOne } from './read-one.ts';

/**
 * Reads files and yields their outcomes in the order asked for, each as soon as it and all before it are done. Several
 * files are read by worker threads, as many as the machine runs at once; a single one is read here, which starts faster.
 */
export async function* readAll(requests: readonly ReadRequest[]): AsyncGenerator<Outcome> {
  if (requests.length === 1) {
    yield await readOne(requests[0]!);
    return;
  }
  const slots = requests.map(() => Promise.withResolvers<Outcome>());
  const queue = requests.entries();
  const lanes = Math.min(availableParallelism(), requests.length);
  for (let lane = 0; lane < lanes; lane++) void work(queue, slots);
  for (const slot of slots) yield await slot.promise;
}

/** One worker, taking requests from the common queue. A worker that dies costs the file it was at, and is replaced. */
async function work(
  queue: IterableIterator<[number, ReadRequest]>,
  slots: readonly PromiseWithResolvers<Outcome>[],
): Promise<void> {
  let worker = startWorker();
  for (const [index, request] of queue) {
    const outcome = await ask(worker, request);
    if (outcome.died) worker = startWorker();
    slots[index]!.resolve(outcome.of);
  }
  await worker.terminate();
}

const startWorker = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url));

async function ask(worker: Worker, request: ReadRequest): Promise<{ readonly of: Outcome; readonly died: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ readonly of: Outcome; readonly died: boolean }>();
  const die = (message: string): void => resolve({ of: { status: 'failed', message }, died: true });
  worker
    .once('message', (outcome: Outcome) => resolve({ of: outcome, died: false }))
    .once('error', (error) => die(error instanceof Error ? error.message : String(error)))
    .once('exit', (code) => die(`worker ended with code ${code}`));
  worker.postMessage(request);
  try {
    return await promise;
  } finally {
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  }
}
