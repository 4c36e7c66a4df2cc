import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { OutsideModel } from '../../src/kernel/outside-model.ts';

/** A request that the model got. */
export interface AskedOfModel {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What it answers: a status, 200 unless told, and the body as sent. */
export interface ModelAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A model on a port of its own that answers as told, until the test ends. */
export async function inventedModel(
  respond: (body: unknown) => ModelAnswer,
): Promise<{ readonly model: OutsideModel; readonly asked: AskedOfModel[] }> {
  const asked: AskedOfModel[] = [];
  const server = createServer((request, response) => {
    let sent = '';
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => {
      const body: unknown = JSON.parse(sent);
      asked.push({ path: request.url, authorization: request.headers.authorization, body });
      const { status = 200, headers = {}, body: answer } = respond(body);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { model: { url: `http://127.0.0.1:${port}/v1/`, model: 'thu', key: 'khoa-bi-mat' }, asked };
}
