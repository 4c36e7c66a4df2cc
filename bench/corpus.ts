import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Real directives beside the project, when they are there: `NHIP_SHARED`, else ../shared. */
const folder = resolve(process.env.NHIP_SHARED ?? join(ROOT, '../shared'), 'corpus');

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function corpusFiles(ending: RegExp): CorpusFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => ending.test(name));
  return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** A file of the invented story that the project brings along. */
export const storyFile = (name: string): Uint8Array => readFileSync(join(ROOT, 'seeds/documents', name));
