import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

import { baseUrl } from './base-url.ts';
import { visit } from './browser.ts';

/** People of the demonstration, whom a visitor may be. */
export type Sample = 'leader' | 'officer' | 'reporter' | 'inspector' | 'citizen' | 'administrator' | 'visitor';

/** A browser of one of them. */
export async function visitAs(sample: Sample, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await visit(options);
  await context.addCookies([{ name: 'nhip-sample', value: sample, url: baseUrl() }]);
  return context;
}

/** Asks the server as one of them. @throws with the answer when it is a refusal. */
export async function callAs<Answer>(sample: Sample, method: string, path: string, body?: object): Promise<Answer> {
  const headers = { cookie: `nhip-sample=${sample}`, 'content-type': 'application/json', origin: baseUrl() };
  const sent = body ? { body: JSON.stringify(body) } : {};
  const answer = await fetch(`${baseUrl()}/api${path}`, { method, headers, ...sent });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The officer asks the commune of the sample reporter to explain. @returns the address of the case. */
export async function askToExplain(subject: string): Promise<string> {
  const q = encodeURIComponent('Ủy ban nhân dân xã Nậm Thung');
  const { rows } = await callAs<{ rows: { id: string }[] }>('officer', 'GET', `/organisations?q=${q}&pageSize=1`);
  const fields = { subject, question: 'Khi nào xong?', addressee: rows[0]!.id, replyBy: '2099-12-31' };
  const key = crypto.randomUUID();
  const { id } = await callAs<{ id: string }>('officer', 'POST', '/cases', { process: 'explanation', fields, key });
  return `/ho-so/${id}`;
}
