import { mkdirSync } from 'node:fs';
import S3rver from 's3rver';

/** A server that speaks the S3 protocol, over a folder. */
export interface BucketServer {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  stop(): Promise<void>;
}

/** Starts it on a free port of this machine; it knows one account. */
export async function startBucketServer(folder: string): Promise<BucketServer> {
  mkdirSync(folder, { recursive: true });
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder });
  const { port } = await server.run();
  return {
    url: `http://127.0.0.1:${port}`,
    key: 'S3RVER',
    secret: 'S3RVER',
    stop: () => server.close(),
  };
}
