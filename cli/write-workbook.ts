import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { writeXlsx } from '../src/reading/export/xlsx.ts';
import { fillMessage } from '../src/reading/messages.ts';
import type { ReadResult } from '../src/reading/model/result.ts';
import { cliMessages, type Language } from './language.ts';

/** Writes everything that was read into one workbook and says on standard error what it holds. */
export async function writeWorkbook(results: readonly ReadResult[], path: string, language: Language): Promise<void> {
  const file = createWriteStream(path);
  await Promise.all([writeXlsx(results, file, language), finished(file)]);
  const documents = results.flatMap((result) => result.documents);
  const facts = documents.flatMap((document) => document.facts);
  const count = (kind: string): number => facts.filter((fact) => fact.kind === kind).length;
  const values = { path, documents: documents.length, targets: count('target'), tasks: count('task') };
  process.stderr.write(`${fillMessage(cliMessages(language).read.written, values)}\n`);
}
