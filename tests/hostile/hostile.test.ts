import { existsSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { problemsEn } from '../../src/directives/messages.en.ts';
import { problemsVi } from '../../src/directives/messages.vi.ts';
import { createReadingPool, type ReadingOutcome } from '../../src/directives/reading-pool.ts';
import { createLogger } from '../../src/kernel/logger.ts';
import { readingMessagesEn } from '../../src/reading/messages.en.ts';
import { readingMessagesVi } from '../../src/reading/messages.vi.ts';
import { officeFiles } from './office-files.ts';
import { pdfFiles } from './pdf-files.ts';
import { pictureFiles } from './picture-files.ts';
import { textFiles } from './text-files.ts';

/** A thread that tells of every connection that reading begins; see watched-reading.ts. */
const WATCHED = new URL('./watched-reading.ts', import.meta.url);
const pool = createReadingPool({ seconds: 30, memory: 768 }, createLogger('silent'), WATCHED);
const files = Object.entries({ ...pdfFiles(), ...officeFiles(), ...pictureFiles(), ...textFiles() });
const counts = new Map<string, number>();

afterAll(async () => {
  await pool.close();
  const told = [...counts].map(([how, count]) => `${count} ${how}`).join(', ');
  process.stderr.write(`\n${files.length} hostile files: ${told}\n`);
});

const readOne = (bytes: Uint8Array): Promise<ReadingOutcome> =>
  pool.read({ bytes, legalValue: 'copy', recognised: new Map() }, new AbortController().signal, () => {});

/** Why a file was not read. */
const codeOf = (outcome: ReadingOutcome): string | null =>
  outcome.end === 'refused' || outcome.end === 'failed' ? outcome.problem.code : null;

/** What a person is told of it, in both languages. */
const wordsFor = (code: string): readonly unknown[] =>
  [
    { ...problemsVi, ...readingMessagesVi.refusals },
    { ...problemsEn, ...readingMessagesEn.refusals },
  ].map((words: Readonly<Record<string, unknown>>) => words[code]);

test('there are files of every kind', () => {
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)(
  '%s',
  async (_, make) => {
    const outcome = await readOne(make());
    expect(outcome.end).toMatch(/^(?:read|refused|failed)$/);
    const code = codeOf(outcome);
    expect(code).not.toBe('connection-begun');
    expect(code === null || wordsFor(code).every((words) => words !== undefined)).toBe(true);
    const how = outcome.end === 'failed' ? `stopped (${code})` : outcome.end;
    counts.set(how, (counts.get(how) ?? 0) + 1);
  },
  90_000,
);

test('after all of them the next file is read, and nothing was written outside', async () => {
  const outcome = await readOne(strToU8('KẾ HOẠCH\nPhát triển hạ tầng số\n1. Sở Khoa học và Công nghệ chủ trì.\n'));
  expect(outcome).toMatchObject({ end: 'read' });
  expect(existsSync('/tmp/nhip-was-here')).toBe(false);
});
