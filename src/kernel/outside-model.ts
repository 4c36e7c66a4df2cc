import type { z } from 'zod';

/** A model that runs elsewhere and speaks the protocol of OpenAI. Off unless an administrator sets it up; never needed. */
export interface OutsideModel {
  /** As `https://host/v1`, with or without a slash behind. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** The model as it was set up; null unless both its address and its name are given. */
export const outsideModel = (
  url: string | undefined,
  model: string | undefined,
  key: string | undefined,
): OutsideModel | null => (url && model ? { url, model, key } : null);

interface Asked<Schema extends z.ZodType> {
  /** Operation below the address: "embeddings". */
  readonly operation: string;
  /** What is sent, with the name of the model. */
  readonly body: object;
  readonly answer: Schema;
  readonly seconds: number;
  /** Largest answer taken, bytes. */
  readonly mostBytes: number;
}

/**
 * Asks a model one thing. A redirection is not followed: it would carry the words, and the key, to a place nobody chose.
 *
 * @throws when it does not answer in time, refuses, says too much, or answers in another form than asked.
 */
export async function askModel<Schema extends z.ZodType>(
  { url, model, key }: OutsideModel,
  { operation, body, answer, seconds, mostBytes }: Asked<Schema>,
): Promise<z.output<Schema>> {
  const response = await fetch(`${url.replace(/\/+$/u, '')}/${operation}`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(seconds * 1000),
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, ...body }),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${operation} answered ${response.status}`);
  }
  return answer.parse(JSON.parse(await boundedText(response, mostBytes)));
}

/** An endless answer ends here instead of filling the memory. */
async function boundedText(response: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error('a model said too much');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
