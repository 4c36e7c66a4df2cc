import { z } from 'zod';
import type { Config } from '../../kernel/config.ts';

/** An endpoint that speaks the protocol of OpenAI's embeddings. Off unless an administrator sets it up; never needed. */
export interface Embedder {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

export const embedderOf = ({
  NHIP_EMBEDDINGS_URL: url,
  NHIP_EMBEDDINGS_MODEL: model,
  NHIP_EMBEDDINGS_KEY: key,
}: Pick<Config, 'NHIP_EMBEDDINGS_URL' | 'NHIP_EMBEDDINGS_MODEL' | 'NHIP_EMBEDDINGS_KEY'>): Embedder | null =>
  url && model ? { url, model, key } : null;

const SECONDS = 30;
/** Largest answer taken, bytes: 64 vectors of 4,096 numbers of 20 digits. */
const MOST_BYTES = 8 * 1024 * 1024;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(2).max(8192) })),
});

/**
 * Vectors of texts, each of length 1, in the order of the texts.
 *
 * @throws when the endpoint does not answer in time, or not as asked.
 */
export async function embed(texts: readonly string[], { url, model, key }: Embedder): Promise<number[][]> {
  const answer = await fetch(`${url.replace(/\/+$/u, '')}/embeddings`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(SECONDS * 1000),
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
  });
  if (!answer.ok) throw new Error(`embeddings answered ${answer.status}`);
  const { data } = answerSchema.parse(JSON.parse(await bounded(answer)));
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding] as const));
  return texts.map((_, i) => ofLengthOne(byIndex.get(i)));
}

function ofLengthOne(vector: readonly number[] | undefined): number[] {
  const length = Math.hypot(...(vector ?? []));
  if (!vector || !(length > 0) || !Number.isFinite(length)) throw new Error('embeddings lack a vector');
  return vector.map((value) => value / length);
}

async function bounded(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new Error('embeddings said too much');
  }
  return text + decoder.decode();
}
