import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { afterAll } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { directives } from '../../src/directives/contract.ts';
import { readConfig } from '../../src/kernel/config.ts';
import { createLogger, type Logger } from '../../src/kernel/logger.ts';
import { testDatabase } from '../database/test-database.ts';

const contract = { directives };

export interface TestApp {
  readonly app: App;
  /** A request as another program sends it; headers as given. */
  readonly request: (address: string, init?: RequestInit) => Promise<Response>;
  /** Every operation, over HTTP. */
  readonly api: ContractRouterClient<typeof contract>;
}

/** The whole server over a test database, with its threads and its queue, without a port. */
export async function testApp(
  env: Record<string, string> = {},
  log: Logger = createLogger('silent'),
): Promise<TestApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-http-'));
  const database = await testDatabase();
  const config = readConfig({ NHIP_DATA: folder, NHIP_LOG: 'silent', NHIP_WORKERS: '1', ...env });
  const app = await createApp({ config, database, log });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const request = async (address: string, init?: RequestInit) => app.http.request(`http://localhost${address}`, init);
  const link = new OpenAPILink(contract, {
    url: 'http://localhost/api',
    fetch: async (asked, init) => app.http.request(asked, init),
  });
  return { app, request, api: createORPCClient(link) };
}

/** A resolution of the fictional province Sơn Khê in plain text. */
export const RESOLUTION = `TỈNH ỦY SƠN KHÊ\t\t\tĐẢNG CỘNG SẢN VIỆT NAM
*
Số 12-NQ/TU\t\t\tSơn Khê, ngày 15 tháng 3 năm 2025

NGHỊ QUYẾT
về chuyển đổi số của tỉnh Sơn Khê đến năm 2030

I- MỤC TIÊU
1. Đến năm 2030, tỷ trọng kinh tế số đạt tối thiểu 25% GRDP.
2. Thực hiện đầy đủ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.

II- TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành xây dựng kế hoạch trước ngày 30/6/2025.
2. Các huyện ủy tổ chức quán triệt nghị quyết này.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Nguyễn Văn Sơn
`;

/** Waits until a file has been read, refused or has failed. */
export async function settled({ api }: TestApp, id: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const source = await api.directives.sources.get({ id });
    if (source.status !== 'queued' && source.status !== 'reading') return source;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the file was not read in time');
}

/** Adds the text as a file and waits for its reading. @returns its first document's slug. */
export async function addText(server: TestApp, text: string, name = 'nghi-quyet.txt'): Promise<string> {
  const { source } = await server.api.directives.sources.add({ file: new File([text], name) });
  const read = await settled(server, source.id);
  if (!read.directives[0]) throw new Error(`nothing was read: ${JSON.stringify(read.problem)}`);
  return read.directives[0].slug;
}
