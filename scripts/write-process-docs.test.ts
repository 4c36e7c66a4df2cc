import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { processPages } from './write-process-docs.ts';

const FOLDER = path.join(import.meta.dirname, '../docs/processes');

test('docs/processes is current: node scripts/write-process-docs.ts', () => {
  const written = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]));
  expect(written).toEqual(processPages());
});
