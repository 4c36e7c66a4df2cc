import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RecognisedPage } from '../../../src/reading/recognition/recogniser.ts';
import { environment } from '../../prepare.mjs';

/** What recognition made of all the pages of a scan. */
export interface Recognised {
  readonly pages: readonly RecognisedPage[];
  /** Seconds of one core, for all pages. */
  readonly seconds: number;
  /** Most memory of the process so far, kilobytes. */
  readonly peak: number;
}

/** A process that recognises one file after the other, in the environment of the server. */
export interface RecognisingProcess {
  recognise(pdf: string): Promise<Recognised>;
  /** Lets it end. */
  close(): void;
}

const SCRIPT = join(import.meta.dirname, 'recognise-pages.ts');

/** As in a thread of the server: a third of the 48 MiB that what is new takes in its heap. */
const HEAP = ['--max-semi-space-size=16'];

/** Starts at first use: what was recognised before needs none. */
export function recognisingProcess(): RecognisingProcess {
  let child: ChildProcess | undefined;
  return {
    recognise: async (pdf) => {
      child ??= fork(SCRIPT, { env: environment(), execArgv: HEAP, serialization: 'advanced' });
      const over = new AbortController();
      const { signal } = over;
      const ended = once(child, 'exit', { signal }).then(() => {
        throw new Error(`the recognition of ${pdf} ended without an answer`);
      });
      try {
        child.send(pdf);
        const [answer] = await Promise.race([once(child, 'message', { signal }), ended]);
        return answer;
      } finally {
        ended.catch(() => {});
        over.abort();
      }
    },
    close: () => child?.disconnect(),
  };
}
