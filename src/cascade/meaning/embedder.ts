import { z } from 'zod';
import type { Config } from '../../kernel/config.ts';
import { askModel, outsideModel, type OutsideModel } from '../../kernel/outside-model.ts';

/** The endpoint that gives embeddings; null unless an administrator sets one up. */
export const embedderOf = ({
  NHIP_EMBEDDINGS_URL,
  NHIP_EMBEDDINGS_MODEL,
  NHIP_EMBEDDINGS_KEY,
}: Pick<Config, 'NHIP_EMBEDDINGS_URL' | 'NHIP_EMBEDDINGS_MODEL' | 'NHIP_EMBEDDINGS_KEY'>): OutsideModel | null =>
  outsideModel(NHIP_EMBEDDINGS_URL, NHIP_EMBEDDINGS_MODEL, NHIP_EMBEDDINGS_KEY);

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
export async function embed(texts: readonly string[], embedder: OutsideModel): Promise<number[][]> {
  const { data } = await askModel(embedder, {
    operation: 'embeddings',
    body: { input: texts, encoding_format: 'float' },
    answer: answerSchema,
    seconds: SECONDS,
    mostBytes: MOST_BYTES,
  });
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding] as const));
  return texts.map((_, i) => ofLengthOne(byIndex.get(i)));
}

function ofLengthOne(vector: readonly number[] | undefined): number[] {
  const length = Math.hypot(...(vector ?? []));
  if (!vector || !(length > 0) || !Number.isFinite(length)) throw new Error('embeddings lack a vector');
  return vector.map((value) => value / length);
}
