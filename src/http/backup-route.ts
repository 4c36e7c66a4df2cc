import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import manifest from '../../package.json' with { type: 'json' };
import { BACKUP_ADDRESS, OUTGOING } from '../kernel/backup/running-server.ts';
import { type Installation, writeBackup } from '../kernel/backup/write-backup.ts';
import { recordHistory } from '../kernel/history.ts';
import type { Services } from '../kernel/services.ts';

type Given = Pick<Services, 'config' | 'clock' | 'inTransaction' | 'log'>;

/**
 * POST /maintenance/backup: the whole installation as an archive, for the command line that shows the token of this start. It
 * is written to a file first: the embedded database serves nobody while it is read, and must not wait for a slow caller.
 */
export function backupRoute(services: Given, installation: Installation, token: string): Hono {
  const route = new Hono();
  let busy = false;
  route.post(BACKUP_ADDRESS, async (c) => {
    if (!isToken(c.req.header('authorization'), token)) return c.notFound();
    if (busy) return c.text('a backup is being made', 409);
    busy = true;
    try {
      return await answerWith(services, installation);
    } finally {
      busy = false;
    }
  });
  return route;
}

async function answerWith({ config, clock, inTransaction, log }: Given, installation: Installation): Promise<Response> {
  const at = clock.now();
  await inTransaction((tx) =>
    recordHistory(tx, {
      actor: { id: 'local', unit: '' },
      at,
      operation: 'maintenance.backup',
      subjects: [],
      before: null,
      after: null,
    }),
  );
  const folder = await mkdtemp(path.join(path.resolve(config.NHIP_DATA), OUTGOING));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'archive.nhip');
  try {
    const { hash } = await writeBackup(installation, file, { version: manifest.version, at, tell: () => {} });
    log.info({ hash }, 'backup written');
    const content = createReadStream(file);
    content.once('close', () => void remove());
    const headers = { 'content-type': 'application/gzip', 'content-length': String((await stat(file)).size) };
    return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, { headers });
  } catch (error) {
    await remove();
    throw error;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function isToken(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.{1,500})$/.exec(header ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}
