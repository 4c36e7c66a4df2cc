import { Problem } from '../kernel/errors.ts';
import { createThreadPool, type ThreadPool } from '../kernel/thread-pool.ts';
import type { TableRow } from './read-table.ts';
import type { TableAnswer, TableTask, TemplateLanguage } from './table-message.ts';

const WORKER = new URL('./table-worker.ts', import.meta.url);
/** One at a time: what a table may hold is bounded before it is parsed, and this is bounded again. */
const LIMITS = { seconds: 60, memory: 384, most: 1 };

/** Started with the first table; its thread keeps no process alive. */
let threads: ThreadPool<TableTask, never, TableAnswer> | undefined;

/**
 * Rows of a workbook or text table, read beside the event loop; see readTable.
 *
 * @throws {Problem} as readTable; invalid for one that takes more memory or time than a table may
 */
export async function rowsOf(bytes: Uint8Array): Promise<readonly TableRow[]> {
  const answer = await ask({ make: 'rows', bytes });
  if (answer.made !== 'rows') throw new Problem('invalid', 'table-damaged');
  return answer.rows;
}

/** An empty workbook with the headings that an import understands. */
export async function templateFile(language: TemplateLanguage): Promise<File> {
  const answer = await ask({ make: 'template', language });
  if (answer.made !== 'template') throw new Problem('unavailable', 'template-failed');
  const name = language === 'vi' ? 'mau-nhap-co-quan.xlsx' : 'organisations-template.xlsx';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([new Uint8Array(answer.bytes)], name, { type });
}

async function ask(task: TableTask): Promise<TableAnswer> {
  threads ??= createThreadPool<TableTask, never, TableAnswer>(WORKER, LIMITS);
  const ended = await threads.run(task);
  if (ended.end !== 'answered') throw new Problem('invalid', 'table-bomb');
  const { answer } = ended;
  if (answer.made === null) throw new Problem(answer.kind, answer.code, answer.values);
  return answer;
}
