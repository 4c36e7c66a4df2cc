import { startServerProcess } from './server-process.ts';

export interface Production {
  readonly url: string;
  /** Path of the link for the first administrator. */
  readonly first: string;
  stop(): Promise<void>;
}

const SETTINGS = { NHIP_MODE: 'production', NHIP_SECRET: 'q8Zk2VtX0mLr7NwY4sPd9HbJ6cFgT1uE' };

/** A server as a real installation starts it: nobody is there, and a link for the first administrator is printed. */
export async function startProduction(): Promise<Production> {
  const { told, stop } = await startServerProcess(SETTINGS, /(http:\/\/localhost:\d+)(\/khoi-tao\/[\w-]+)/);
  return { url: told[1]!, first: told[2]!, stop };
}
