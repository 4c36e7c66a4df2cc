import { parentPort } from 'node:worker_threads';

/** A thread that does what a test asks: answers, never ends, takes all memory, or breaks off. */
parentPort!.on('message', (task: string) => {
  if (task === 'endless') for (;;);
  if (task === 'memory') {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => i + kept.length));
  }
  if (task === 'crash') throw new Error('crashed');
  if (task === 'exit') process.exit(3);
  parentPort!.postMessage({ note: 'half' });
  parentPort!.postMessage({ answer: task.toUpperCase() });
});
