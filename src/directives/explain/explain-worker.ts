import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { checkClaims } from '../../reading/claims/check-claims.ts';
import { explain } from '../../reading/claims/explain.ts';
import type { Side } from '../../reading/compare/side.ts';
import type { ReadResult } from '../../reading/model/result.ts';
import { quote } from '../../reading/model/span.ts';
import type { ExplainAnswer, ExplainTask, PackedDocument } from './explain-message.ts';
import { statedFacts } from './stated-facts.ts';

/** A thread that answers questions about documents and holds texts against them. It holds no database. */
const port = parentPort!;

port.on('message', (task: ExplainTask) => port.postMessage({ answer: answerTo(task) }));

function answerTo(task: ExplainTask): ExplainAnswer {
  try {
    return make(task);
  } catch {
    return { made: null };
  }
}

function make(task: ExplainTask): ExplainAnswer {
  if (task.make === 'claims') {
    const text = typeof task.text === 'string' ? task.text : textOf(task.text);
    return { made: 'claims', claims: checkClaims(text, task.documents.map(unpacked)) };
  }
  const parts = task.parts.map(({ decisions, paths, ...packed }) => {
    const side = unpacked(packed);
    return { side, facts: statedFacts(side.document.facts, decisions), paths };
  });
  return { made: 'explanation', explanation: explain(parts) };
}

function unpacked({ packed, part }: PackedDocument): Side {
  const { canonical, documents } = JSON.parse(gunzipSync(packed).toString('utf8')) as ReadResult;
  return { canonical, document: documents[part]! };
}

function textOf(packed: PackedDocument): string {
  const { canonical, document } = unpacked(packed);
  return quote(canonical.text, document.span);
}
