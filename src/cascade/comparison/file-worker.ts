import { parentPort } from 'node:worker_threads';
import { buildReport } from '../../reading/export/comparison/build-report.ts';
import { toDocx } from '../../reading/export/comparison/to-docx.ts';
import { toPdf } from '../../reading/export/comparison/to-pdf.ts';
import type { FileAnswer, FileTask } from './file-message.ts';

/** A thread that lays out files: pages of tables take a while. */
const port = parentPort!;

port.on('message', (task: FileTask) => {
  void answerTo(task).then((answer) => port.postMessage({ answer }));
});

async function answerTo({ compared, format, language }: FileTask): Promise<FileAnswer> {
  try {
    const report = buildReport(compared, language);
    return { made: await (format === 'pdf' ? toPdf(report) : toDocx(report)) };
  } catch {
    return { made: null };
  }
}
