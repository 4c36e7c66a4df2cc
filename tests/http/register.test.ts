import { expect, test } from 'vitest';
import { addText, RESOLUTION, settled, testApp } from './test-app.ts';

const server = await testApp();
const { api, request } = server;

test('a file becomes a document of the register, with its facts, found by search', async () => {
  const slug = await addText(server, RESOLUTION);
  expect(slug).toBe('12-nq-tu-2025-03-15');
  const directive = await api.directives.library.get({ slug });
  expect(directive).toMatchObject({ symbol: '12-NQ/TU', issuedOn: '2025-03-15', status: 'draft' });
  const { facts } = await api.directives.facts.list({ slug });
  expect(new Set(facts.map((fact) => fact.kind))).toEqual(new Set(['target', 'task', 'deadline', 'body', 'citation']));
  const task = facts.find((fact) => fact.kind === 'task')!;
  expect(facts.filter(({ data }) => 'of' in data && data.of === task.id).length).toBeGreaterThan(1);
  const { rows } = await api.directives.search.clauses({ q: 'kinh te so' });
  expect(rows[0]).toMatchObject({ slug, path: 'I/1' });
  expect(rows[0]!.snippet.filter((piece) => piece.hit).map((piece) => piece.text)).toContain('kinh tế số');
});

test('every fact quotes the words that its span shows', async () => {
  const slug = await addText(server, RESOLUTION);
  const { passages } = await api.directives.library.passages({ slug });
  const { facts } = await api.directives.facts.list({ slug });
  const shown = new Map<number, string>();
  for (const { span, text } of passages.flatMap(({ paragraphs }) => paragraphs)) {
    for (let at = span.start; at < span.end; at += 1) shown.set(at, text.charAt(at - span.start));
  }
  for (const { span, quote } of facts) {
    const letters = Array.from({ length: span.end - span.start }, (_, i) => shown.get(span.start + i) ?? ' ').join('');
    expect(letters.replace(/\s+/g, ' ').trim()).toBe(quote);
  }
});

test('a decision, a conflict told with the present fact, and undoing', async () => {
  const slug = await addText(server, RESOLUTION);
  const { facts } = await api.directives.facts.list({ slug, kind: 'target' });
  const { id, version } = facts[0]!;
  const { change } = await api.directives.facts.decide({ id, decision: 'accept', version });
  const second = api.directives.facts.decide({ id, decision: 'reject', version });
  await expect(second).rejects.toMatchObject({
    status: 409,
    code: 'CONFLICT',
    data: { code: 'fact-changed', current: { status: 'accepted' } },
  });
  await expect(api.directives.changes.undo({ id: change })).resolves.toMatchObject({ restored: 1 });
});

test('a re-read through the queue and its proposal', async () => {
  const slug = await addText(server, RESOLUTION);
  const { source } = await api.directives.rereads.start({ slug });
  await settled(server, source);
  const { proposal } = await api.directives.rereads.get({ slug });
  expect(proposal).toMatchObject({ added: [], dropped: [], changed: [], kept: 0 });
  await expect(api.directives.rereads.apply({ slug, version: 1 })).resolves.toMatchObject({
    added: 0,
    dropped: 0,
    changed: 0,
  });
});

test('a file that is no document is refused, and nothing of it stays', async () => {
  const { source } = await api.directives.sources.add({
    file: new File([new Uint8Array([0, 1, 2, 3, 0, 0, 255])], 'x.bin'),
  });
  const ended = await settled(server, source.id);
  expect(ended.status).toBe('refused');
  await expect(server.app.services.files.held(ended.sha256)).rejects.toMatchObject({ code: 'E_CANNOT_READ_FILE' });
  expect((await request(`/api/sources/${source.id}/original`)).status).toBe(404);
});

test('a document in its forms, each with its ETag', async () => {
  const slug = await addText(server, RESOLUTION);
  const json = await request(`/van-ban/${slug}`, { headers: { accept: 'application/json' } });
  expect(json.headers.get('content-type')).toContain('application/json');
  expect(json.headers.get('vary')?.toLowerCase()).toContain('accept');
  const body = (await json.json()) as { metadata: object; register: { slug: string }; links: object };
  expect(body).toMatchObject({
    metadata: { symbol: '12-NQ/TU' },
    register: { slug },
    links: { html: `/van-ban/${slug}` },
  });
  const xml = await request(`/van-ban/${slug}.xml`);
  expect(xml.headers.get('content-type')).toContain('application/akn+xml');
  expect(await xml.text()).toContain('<akomaNtoso');
  const etag = xml.headers.get('etag')!;
  expect((await request(`/van-ban/${slug}.xml`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await request(`/api/directives/${slug}/export.json`)).status).toBe(200);
  expect((await request(`/api/directives/${slug}/akoma-ntoso.xml`)).status).toBe(200);
});

test('one clause by its address, with links up and down', async () => {
  const slug = await addText(server, RESOLUTION);
  const clause = await (await request(`/van-ban/${slug}/I.json`)).json();
  expect(clause).toMatchObject({
    path: 'I',
    links: { parent: null, children: [`/van-ban/${slug}/I/1`, `/van-ban/${slug}/I/2`] },
  });
  const xml = await request(`/van-ban/${slug}/I`, { headers: { accept: 'application/akn+xml' } });
  expect([xml.status, xml.headers.get('location')]).toEqual([303, `/van-ban/${slug}.xml`]);
  expect((await request(`/van-ban/${slug}/IX.xml`)).status).toBe(404);
  expect((await request(`/van-ban/${slug}/IX.json`)).status).toBe(404);
  expect((await request('/van-ban/khong-co.json')).status).toBe(404);
});

test('the original is a download that no browser shows as a page', async () => {
  const slug = await addText(server, RESOLUTION);
  const { sources } = await api.directives.library.get({ slug });
  const answer = await request(`/api/sources/${sources[0]!.id}/original`);
  expect(await answer.text()).toBe(RESOLUTION);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect((await request(`/api/sources/${sources[0]!.id}/pages/1.png`)).status).toBe(404);
});

test('events tell what changed', async () => {
  const gone = new AbortController();
  const stream = await request('/api/events', { signal: gone.signal });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  const slug = await addText(server, RESOLUTION);
  let told = '';
  while (!told.includes('event: directive')) told += (await reader.read()).value ?? '';
  expect(told).toContain('event: source');
  expect(told).not.toContain(slug);
  gone.abort();
});
