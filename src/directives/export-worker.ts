import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { toAkomaNtoso } from '../reading/export/akoma-ntoso.ts';
import { toJson } from '../reading/export/json.ts';
import { renderPdfPage } from '../reading/formats/pdf-render.ts';
import { isPicture, pictureAsPdf } from '../reading/formats/picture/read-picture.ts';
import type { ReadResult } from '../reading/model/result.ts';
import type { ExportAnswer, ExportTask } from './export-message.ts';

/** A thread that makes what takes the processor long: page images, Akoma Ntoso, JSON of a whole document. */
const port = parentPort!;

port.on('message', (task: ExportTask) => {
  void answerTo(task).then((answer) => port.postMessage({ answer }));
});

async function answerTo(task: ExportTask): Promise<ExportAnswer> {
  try {
    return { made: await make(task) };
  } catch {
    return { made: null };
  }
}

async function make(task: ExportTask): Promise<Uint8Array> {
  if (task.make === 'page') {
    const { bytes, mediaType, page, width } = task;
    return (await renderPdfPage(isPicture(mediaType) ? pictureAsPdf(bytes, mediaType) : bytes, page, width)).png;
  }
  const result = JSON.parse(gunzipSync(task.packed).toString('utf8')) as ReadResult;
  const document = result.documents[task.part]!;
  const text =
    task.make === 'xml'
      ? toAkomaNtoso(result, document, { uri: task.uri, links: task.links })
      : JSON.stringify(toJson(result, document));
  return new TextEncoder().encode(text);
}
