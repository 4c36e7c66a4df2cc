import { expect, test } from 'vitest';
import { fileOf, register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { newId } from '../kernel/ids.ts';
import { verifyHistory } from '../kernel/verify-history.ts';
import { read } from '../reading/read.ts';
import { gzipSync } from 'node:zlib';
import { addFact } from './add-fact.ts';
import { addSource } from './add-source.ts';
import { chooseCopy } from './choose-copy.ts';
import { decideFact } from './decide-fact.ts';
import { getDirective } from './get-directive.ts';
import { listChanges } from './list-changes.ts';
import { listCopies } from './list-copies.ts';
import { listFacts } from './list-facts.ts';
import { prepareDocument } from './prepare-document.ts';
import type { ReadingJob } from './queues.ts';
import { readSource } from './read-source.ts';
import { readPassages } from './read-text.ts';
import { undoChange } from './undo-change.ts';

const acting = testActing(await testDatabase());

const CLEAN = `TỈNH ỦY SƠN KHÊ
*
Số 15-KL/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sơn Khê, ngày 12 tháng 02 năm 2026

KẾT LUẬN

CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển trạm dữ liệu bản

Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy kết luận như sau:

I- MỤC TIÊU ĐẾN NĂM 2030

1. Tối thiểu 95% số bản có trạm dữ liệu.

2. Tỷ lệ hộ dân dùng trạm đạt trên 70%.

II- TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính lập sổ trạm, hoàn thành trước ngày 30/6/2026.

2. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kết luận này.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Giàng A Mẫu
`;
/** As recognised from an image: other words, a sentence lost. */
const SCAN = CLEAN.replace('95% số bản', '96% số bản')
  .replace('Tỷ lệ hộ dân', 'Tý lệ hộ dân')
  .replace(', đôn đốc', '')
  .replace('lập sổ trạm', 'lập số trạm');

/** Reads a text as the thread would, and stores it. */
async function add(text: string, name: string): Promise<void> {
  await addSource(acting, { file: fileOf(text, name), legalValue: 'copy' });
  const result = await read(new TextEncoder().encode(text));
  const reading = {
    engine: result.engine,
    mediaType: result.mediaType,
    pageCount: 1,
    documents: result.documents.map((document) => prepareDocument(result, document, 'copy')),
    packed: gzipSync(JSON.stringify(result)),
  };
  const pool = { read: async () => ({ end: 'read', reading }) as const, close: async () => {} };
  await readSource(acting, pool, acting.sent.at(-1)!.data as ReadingJob);
}

const slug = '15-kl-tu-2026-02-12';
const facts = async () => (await listFacts(acting, { slug, from: 0, limit: 100 })).facts;
const fact = async (words: string) => (await facts()).find(({ quote }) => quote.includes(words))!;

async function scanThenClean(): Promise<string> {
  await add(SCAN, 'ban-quet.txt');
  await add(CLEAN, 'ban-sach.txt');
  const { copies } = await listCopies(acting, slug);
  expect(copies.map(({ current, source }) => [current, source.name])).toEqual([
    [true, 'ban-quet.txt'],
    [false, 'ban-sach.txt'],
  ]);
  return copies[1]!.id;
}

test('choosing a copy shows its text, reads its facts, and keeps what a person decided at its words', async () => {
  const copy = await scanThenClean();
  const decided = await fact('Tý lệ hộ dân');
  await decideFact(acting, { id: decided.id, decision: 'accept', version: 1 });
  const whole = (await readPassages(acting, { slug, from: 0, limit: 50 })).passages;
  const at = whole.flatMap(({ paragraphs }) => paragraphs).find(({ text }) => text.includes('lập số trạm'))!;
  const start = at.span.start + at.text.indexOf('lập số trạm');
  const span = { start, end: start + 'lập số trạm'.length };
  await addFact(acting, { slug, span, key: newId(), data: { kind: 'task', text: 'lập sổ trạm', deliverable: null } });
  const { version } = await getDirective(acting, slug);

  const chosen = await chooseCopy(acting, { slug, copy, version, reason: 'bản sạch' });

  expect(chosen).toMatchObject({ carried: 2, left: [], differing: [{ id: decided.id }] });
  expect(await fact('Tỷ lệ hộ dân')).toMatchObject({ id: decided.id, status: 'accepted' });
  expect((await facts()).find(({ byPerson }) => byPerson)).toMatchObject({ quote: 'lập sổ trạm', status: 'accepted' });
  expect(await fact('95%')).toMatchObject({ status: 'suggested', data: { value: 95 } });
  const { passages } = await readPassages(acting, { slug, from: 0, limit: 50 });
  const text = passages.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n');
  expect(text).toContain('95% số bản');
  expect(text).toContain('theo dõi, đôn đốc');
  const after = await getDirective(acting, slug);
  expect(after.version).toBe(version + 1);
  expect(after.sources.find(({ current }) => current)!.name).toBe('ban-sach.txt');
  const { rows } = await listChanges(acting, { slug, page: 1, pageSize: 1 });
  expect(rows[0]).toMatchObject({ id: chosen.change, operation: 'directives.copies.choose', reason: 'bản sạch' });
  expect(await verifyHistory(acting.db)).toMatchObject({ whole: true });
});

test('every fact stands at its words afterwards', async () => {
  const copy = await scanThenClean();
  for (const { id, version } of await facts()) await decideFact(acting, { id, decision: 'accept', version });
  const { version } = await getDirective(acting, slug);
  await chooseCopy(acting, { slug, copy, version });
  const { canonical } = await read(new TextEncoder().encode(CLEAN));
  for (const { span, quote } of await facts())
    expect(canonical.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')).toBe(quote);
});

test('a decided fact whose words say something else is told, and stays as it was decided', async () => {
  const copy = await scanThenClean();
  const { id } = await fact('96%');
  await decideFact(acting, { id, decision: 'accept', version: 1 });
  const { version } = await getDirective(acting, slug);
  const chosen = await chooseCopy(acting, { slug, copy, version });
  expect(chosen.differing).toMatchObject([{ id, data: { value: 96 } }]);
  expect(await fact('95%')).toMatchObject({ id, status: 'accepted' });
});

test('what the copy has no words for is kept and told; choosing the former copy again brings it back', async () => {
  await add(CLEAN, 'ban-sach.txt');
  await add(SCAN, 'ban-quet.txt');
  const [clean, scan] = (await listCopies(acting, slug)).copies;
  const { passages } = await readPassages(acting, { slug, from: 0, limit: 50 });
  const at = passages.flatMap(({ paragraphs }) => paragraphs).find(({ text }) => text.includes('đôn đốc'))!;
  const start = at.span.start + at.text.indexOf('đôn đốc');
  const added = await addFact(acting, {
    slug,
    span: { start, end: start + 'đôn đốc'.length },
    key: newId(),
    data: { kind: 'task', text: 'đôn đốc', deliverable: null },
  });
  const chosen = await chooseCopy(acting, {
    slug,
    copy: scan!.id,
    version: (await getDirective(acting, slug)).version,
  });
  expect(chosen.left).toMatchObject([{ id: added.fact.id, quote: 'đôn đốc', byPerson: true }]);
  const back = await chooseCopy(acting, { slug, copy: clean!.id, version: (await getDirective(acting, slug)).version });
  expect(back.change).not.toBe(chosen.change);
  expect(back.left).toEqual([]);
  expect((await facts()).find(({ byPerson }) => byPerson)).toMatchObject({ id: added.fact.id, span: added.fact.span });
  expect((await getDirective(acting, slug)).sources.find(({ current }) => current)!.name).toBe('ban-sach.txt');
});

test('a choice is undone as any change is, once', async () => {
  const copy = await scanThenClean();
  const { version } = await getDirective(acting, slug);
  const { change } = await chooseCopy(acting, { slug, copy, version });
  const undone = await undoChange(acting, change);
  expect((await getDirective(acting, slug)).sources.find(({ current }) => current)!.name).toBe('ban-quet.txt');
  expect(await fact('96%')).toMatchObject({ data: { value: 96 } });
  const { rows } = await listChanges(acting, { slug, page: 1, pageSize: 2 });
  expect(rows).toMatchObject([
    { id: undone.change, canUndo: true, undone: false },
    { id: change, canUndo: false, undone: true },
  ]);
  await expect(undoChange(acting, change)).rejects.toMatchObject({ kind: 'conflict', code: 'change-overtaken' });
});

test('refused: the current copy, a copy of another document, a document changed since', async () => {
  const copy = await scanThenClean();
  const [current] = (await listCopies(acting, slug)).copies;
  const version = 1;
  await register(acting, { clauses: [] });
  await expect(chooseCopy(acting, { slug, copy: current!.id, version })).rejects.toMatchObject({
    kind: 'invalid',
    code: 'copy-is-current',
  });
  const [other] = (await listCopies(acting, '12-nq-tu-2025-03-15')).copies;
  await expect(chooseCopy(acting, { slug, copy: other!.id, version })).rejects.toMatchObject({
    kind: 'not-found',
    code: 'copy-not-found',
  });
  await expect(chooseCopy(acting, { slug, copy, version: 9 })).rejects.toMatchObject({ kind: 'conflict' });
});
