import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { ThreadPool } from '../kernel/thread-pool.ts';
import type { CarriedOut } from '../reading/export/akoma-ntoso/links.ts';
import type { DirectiveRow } from './directive-view.ts';
import type { ExportAnswer, ExportTask } from './export-message.ts';
import { viewFacts } from './fact-view.ts';
import { hasPages } from './has-pages.ts';
import { findSource } from './list-sources.ts';

export type ExportThreads = ThreadPool<ExportTask, never, ExportAnswer>;

/** Page images are this wide, pixels: sharp on a screen of twice the density at the width of the reader's pane. */
const PAGE_WIDTH = 1400;

/** Address of a document for people; other forms end in .json or .xml. */
export const addressOf = (slug: string): string => `/van-ban/${slug}`;

/** What a document carries out, clause by clause, as far as the actor may see it: told by the part that compares documents. */
export type TellCarriedOut = (acting: Acting, directive: string) => Promise<CarriedOut[]>;

/** Akoma Ntoso 3.0 of a document as it was read, with the links of what it carries out. */
export async function exportXml(
  acting: Acting,
  threads: ExportThreads,
  row: DirectiveRow,
  carriedOut: TellCarriedOut,
): Promise<Uint8Array> {
  const [reading, links] = await Promise.all([readingOf(acting, row), carriedOut(acting, row.id)]);
  return made(threads, { make: 'xml', ...reading, uri: addressOf(row.slug), links });
}

/**
 * JSON of a document: what `nhip read --json` gives, and beside it where it stands in the register, its facts with what
 * people decided, and links to its other forms.
 */
export async function exportJson(acting: Acting, threads: ExportThreads, row: DirectiveRow): Promise<string> {
  const { part, packed, source } = await readingOf(acting, row);
  const read = new TextDecoder().decode(await made(threads, { make: 'json', packed, part }));
  const rows = await acting.db
    .selectFrom('fact')
    .selectAll()
    .where('directive_id', '=', row.id)
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  const { slug, status, version } = row;
  const address = addressOf(slug);
  const beside = {
    register: { slug, status, version, facts: await viewFacts(acting.db, rows) },
    links: {
      self: `${address}.json`,
      html: address,
      akomaNtoso: `${address}.xml`,
      original: `/api/sources/${source}/original`,
    },
  };
  return `${read.slice(0, -1)},${JSON.stringify(beside).slice(1)}`;
}

/** PNG of a page of a PDF. @throws {Problem} not-found */
export async function exportPage(
  acting: Acting,
  threads: ExportThreads,
  source: string,
  page: number,
): Promise<Uint8Array> {
  const row = await findSource(acting, source);
  const exists = hasPages(row.media_type) && page >= 1 && page <= (row.page_count ?? 0);
  if (!exists) throw new Problem('not-found', 'page-not-found', { page });
  return made(threads, {
    make: 'page',
    bytes: await acting.files.read(row.sha256),
    page,
    width: PAGE_WIDTH,
    mediaType: row.media_type,
  });
}

async function made(threads: ExportThreads, task: ExportTask): Promise<Uint8Array> {
  const ended = await threads.run(task);
  if (ended.end !== 'answered' || !ended.answer.made) throw new Problem('unavailable', 'export-failed');
  return ended.answer.made;
}

/** The newest reading of the current copy, with the document's place in it. */
async function readingOf({ db }: Acting, { id, engine }: DirectiveRow) {
  const row = await db
    .selectFrom('copy')
    .innerJoin('reading', 'reading.source_id', 'copy.source_id')
    .select(['copy.part', 'copy.source_id as source', 'reading.result as packed'])
    .where('copy.directive_id', '=', id)
    .where('copy.current', '=', true)
    .orderBy((order) => order('reading.engine', '=', engine), 'desc')
    .orderBy('reading.at', 'desc')
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'reading-not-found');
  return row;
}
