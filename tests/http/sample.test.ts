import { expect, test, vi } from 'vitest';
import { loadSample } from '../../src/load-sample.ts';
import { testApp } from './test-app.ts';

const { app, request } = await testApp();
const DEMO = { NHIP_MODE: 'demo', NHIP_STORY: true } as const;
const as = async (sample: string, address: string, init: RequestInit = {}) => {
  const headers = { cookie: `nhip-sample=${sample}`, 'content-type': 'application/json' };
  return (await request(address, { ...init, headers })).json();
};

async function counted() {
  const { db } = app.services;
  const count = async (table: 'source' | 'process_case' | 'person' | 'stated_target') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  return {
    people: await count('person'),
    sources: await count('source'),
    cases: await count('process_case'),
    targets: await count('stated_target'),
  };
}

const PLACE = { people: 6, sources: 0, cases: 0, targets: 0 };

test('a story that breaks off leaves nothing half, and the next start loads all of it, once', async () => {
  const breaking = vi.spyOn(app.services.files, 'hold');
  for (let held = 0; held < 2; held += 1) breaking.mockResolvedValueOnce();
  breaking.mockRejectedValueOnce(new Error('killed'));
  await expect(loadSample(app, DEMO)).rejects.toThrow('killed');
  expect(await counted()).toEqual(PLACE);
  breaking.mockRestore();
  await loadSample(app, DEMO);
  const whole = await counted();
  expect(whole).toMatchObject({ people: 6, sources: 5, cases: 1 });
  expect(whole.targets).toBeGreaterThan(10);
  await loadSample(app, DEMO);
  expect(await counted()).toEqual(whole);
});

test('a place that breaks off leaves no half of it either', async () => {
  await loadSample(app, { NHIP_MODE: 'demo', NHIP_STORY: false });
  await app.services.db.deleteFrom('role_edge').execute();
  await app.services.db.deleteFrom('person').where('sample', '=', 'citizen').execute();
  await loadSample(app, { NHIP_MODE: 'demo', NHIP_STORY: false });
  expect(await counted()).toEqual(PLACE);
});

test('production has no sample', async () => {
  await loadSample(app, { NHIP_MODE: 'production', NHIP_STORY: true });
  expect(await counted()).toEqual({ people: 0, sources: 0, cases: 0, targets: 0 });
});

test('the sample citizen sends feedback and sees it alone; a visitor is asked to sign in', async () => {
  await loadSample(app, { NHIP_MODE: 'demo', NHIP_STORY: false });
  const unit = await as('citizen', '/api/organisations/son-khe-nam-thung-ubnd');
  const asked = { subject: 'Biển báo hỏng', content: 'Ở đầu bản', body: unit.id };
  const body = JSON.stringify({ process: 'feedback', fields: asked, key: crypto.randomUUID() });
  expect(await as('visitor', '/api/cases', { method: 'POST', body })).toMatchObject({ code: 'UNAUTHORIZED' });
  const { id } = await as('citizen', '/api/cases', { method: 'POST', body });
  const seenBy = async (sample: string) => (await as(sample, `/api/cases/${id}`)).id ?? null;
  expect(await Promise.all(['citizen', 'reporter', 'visitor', 'officer'].map(seenBy))).toEqual([id, id, null, null]);
});
