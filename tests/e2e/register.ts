import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { baseUrl } from './base-url.ts';

const NAME = '15-ctr-tu-son-khe.txt';

/** Puts the fixture into the register, if it is not there yet, and waits until it is read. Gives its slug. */
export async function register(): Promise<string> {
  return registerFile(NAME, await readFile(path.join(import.meta.dirname, 'fixtures', NAME)));
}

/**
 * Puts a file into the register, if it is not there yet, and waits until it is read. Gives the slug of its document.
 *
 * @param seconds how long reading may take.
 */
export async function registerFile(name: string, bytes: Uint8Array<ArrayBuffer>, seconds = 20): Promise<string> {
  const api = `${baseUrl()}/api`;
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  const answer = (await (await fetch(`${api}/sources`, { method: 'POST', body: form })).json()) as {
    source: { id: string };
  };
  for (let round = 0; round < seconds * 10; round += 1) {
    const source = (await (await fetch(`${api}/sources/${answer.source.id}`)).json()) as {
      status: string;
      directives: readonly { slug: string }[];
    };
    if (source.status === 'read') return source.directives[0]?.slug ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} was not read`);
}
