import { subscribe } from 'node:diagnostics_channel';
import { parentPort } from 'node:worker_threads';

/** The reading thread, which answers as a failure as soon as anything in it begins a connection. */
for (const channel of ['net.client.socket', 'undici:request:create', 'http.client.request.start']) {
  subscribe(channel, () => {
    parentPort!.postMessage({ answer: { end: 'failed', problem: { code: 'connection-begun', values: { channel } } } });
  });
}

await import('../../src/directives/reading-worker.ts');
