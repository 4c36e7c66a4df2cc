import { parentPort } from 'node:worker_threads';
import { Problem } from '../kernel/errors.ts';
import { templateBytes } from './import-template.ts';
import { readTable } from './read-table.ts';
import type { TableAnswer, TableTask } from './table-message.ts';

/** A thread that reads and writes workbooks: a hostile one takes its memory and nobody else's. */
const port = parentPort!;

port.on('message', (task: TableTask) => void answerTo(task).then((answer) => port.postMessage({ answer })));

async function answerTo(task: TableTask): Promise<TableAnswer> {
  try {
    if (task.make === 'rows') return { made: 'rows', rows: await readTable(task.bytes) };
    return { made: 'template', bytes: await templateBytes(task.language) };
  } catch (error) {
    const { kind, code, values } = error instanceof Problem ? error : new Problem('invalid', 'table-damaged');
    return { made: null, kind, code, values };
  }
}
