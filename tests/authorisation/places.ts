import { sql } from 'kysely';
import type { Acting, Actor, Owned } from '../../src/access/public.ts';
import { localActor } from '../../src/access/public.ts';
import { alignPair } from '../../src/cascade/align-pair.ts';
import { computeAlignment } from '../../src/cascade/compute-alignment.ts';
import { ALIGNING, type AlignJob } from '../../src/cascade/queue-alignment.ts';
import { decideLink } from '../../src/cascade/decide-link.ts';
import { compareTargets } from '../../src/cascade/lineage/compare-targets.ts';
import { startAlignment } from '../../src/cascade/start-alignment.ts';
import { addSource } from '../../src/directives/add-source.ts';
import { decideFact } from '../../src/directives/decide-fact.ts';
import { startReread } from '../../src/directives/propose-reread.ts';
import { ownedDirective, ownedSource } from '../../src/directives/visibility.ts';
import {
  citation,
  fileOf,
  inventedReading,
  inventedResult,
  readLast,
  register,
  target,
} from '../database/invented-reading.ts';
import type { testActing } from '../database/test-services.ts';
import { BELOW, ELSEWHERE, SOMEBODY, UNIT, VIEWER } from './actors.ts';
import { addBodies, addThings, type Things } from './things.ts';

/** Where a thing stands, seen from whoever asks. */
export const PLACES = ['own', 'unit', 'below', 'elsewhere', 'public'] as const;
export type PlaceName = (typeof PLACES)[number];

const OWNERS: Readonly<Record<PlaceName, { readonly owner: string; readonly unit: string }>> = {
  own: { owner: VIEWER, unit: '' },
  unit: { owner: SOMEBODY, unit: UNIT },
  below: { owner: SOMEBODY, unit: BELOW },
  elsewhere: { owner: SOMEBODY, unit: ELSEWHERE },
  public: { owner: SOMEBODY, unit: ELSEWHERE },
};

/** One of everything, standing in one place. */
export interface Place {
  readonly name: PlaceName;
  /** The document, and how it is judged; published in the place "public". */
  readonly slug: string;
  readonly version: number;
  readonly document: Owned;
  /** Its file; files are never public. */
  readonly source: string;
  readonly file: Owned;
  /** A file that waits to be read. */
  readonly waiting: string;
  readonly fact: { readonly id: string; readonly version: number };
  /** A decision that can be taken back. */
  readonly change: string;
  /** A decision about a link of the pair that can be taken back. */
  readonly linkChange: string;
  /** A statement of the document that a lineage runs through. */
  readonly lineage: string;
  /** Another copy of the document. */
  readonly copy: string;
  /** A published document that this one carries out, and that was compared with it. */
  readonly upstream: string;
  readonly things: Things;
}

type TestActing = ReturnType<typeof testActing>;
const as = (acting: TestActing, { owner, unit }: { owner: string; unit: string }): TestActing => {
  const actor: Actor = { ...localActor, id: owner, unit };
  return { ...acting, actor };
};

const UPSTREAM = {
  symbol: '01-NQ/TU',
  clauses: [{ label: '1.', text: 'Bố trí ít nhất 3% tổng chi ngân sách cho khoa học và công nghệ.' }],
  facts: [target('u1', 'ít nhất 3% tổng chi ngân sách')],
};

/** The same things in every place. */
export async function fillPlaces(acting: TestActing): Promise<Place[]> {
  await addBodies(acting);
  const upstream = await register(as(acting, { owner: SOMEBODY, unit: ELSEWHERE }), UPSTREAM);
  await publish(acting, upstream);
  const places: Place[] = [];
  for (const name of PLACES) places.push(await fill(as(acting, OWNERS[name]), name, upstream));
  await compareTargets(acting, { directive: null });
  return places;
}

const publish = (acting: Acting, slug: string) =>
  sql`UPDATE directive SET status = 'published', published_at = now() WHERE slug = ${slug}`.execute(acting.db);

async function fill(acting: TestActing, name: PlaceName, upstream: string): Promise<Place> {
  const symbol = `${PLACES.indexOf(name) + 10}/KH-UBND`;
  const document = {
    symbol,
    title: 'thực hiện Nghị quyết số 01-NQ/TU',
    basis: ['01-NQ/TU'],
    clauses: [{ label: '1.', text: 'Bố trí ít nhất 2% tổng chi ngân sách cho khoa học và công nghệ.' }],
    facts: [
      target('t1', 'ít nhất 2% tổng chi ngân sách'),
      target('t2', '2% tổng chi', { indicator: 'tổng chi' }),
      citation('c1', 'Nghị quyết số 01-NQ/TU', '01-NQ/TU'),
    ],
  };
  const slug = await register(acting, document, `${name} bản một`);
  await register(acting, document, `${name} bản hai`);
  await startReread(acting, slug);
  await readLast(acting, { end: 'read', reading: inventedReading([inventedResult({ ...document, engine: '2' })]) });
  const change = await decideOne(acting, slug);
  await compare(acting, { upstream, downstream: slug });
  const { change: linkChange } = await decideLink(acting, {
    upstream,
    downstream: slug,
    from: '1',
    to: '1',
    decision: 'accept',
    version: 1,
  });
  const waiting = await addSource(acting, { file: fileOf(`${name} chờ đọc`), legalValue: 'copy' });
  if (name === 'public') await publish(acting, slug);
  const { id, unit } = acting.actor;
  const things = await addThings(acting.db, name, PLACES.indexOf(name), id, unit);
  return {
    name,
    slug,
    upstream,
    change,
    linkChange,
    waiting: waiting.source.id,
    things,
    ...(await lookUp(acting, slug)),
  };
}

async function decideOne(acting: TestActing, slug: string): Promise<string> {
  const [first] = await factsOf(acting, slug).orderBy('fact.start_at').execute();
  const { change } = await decideFact(acting, { id: first!.id, version: first!.version, decision: 'accept' });
  return change;
}

const factsOf = ({ db }: Acting, slug: string) =>
  db
    .selectFrom('fact')
    .innerJoin('directive', 'directive.id', 'fact.directive_id')
    .select(['fact.id', 'fact.version'])
    .where('directive.slug', '=', slug);

async function compare(acting: TestActing, pair: { upstream: string; downstream: string }): Promise<void> {
  await startAlignment(acting, pair);
  const job = acting.sent.findLast(({ queue }) => queue === ALIGNING)!.data as AlignJob;
  const pool = {
    align: async (...[task, tell]: Parameters<typeof computeAlignment>) =>
      ({ end: 'compared', made: computeAlignment(task, tell) }) as const,
    close: async () => {},
  };
  await alignPair(acting, pool, job);
}

async function lookUp(acting: TestActing, slug: string) {
  const { db } = acting;
  const row = await db.selectFrom('directive').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow();
  const copies = await db.selectFrom('copy').selectAll().where('directive_id', '=', row.id).execute();
  const current = copies.find((copy) => copy.current)!;
  const source = await db
    .selectFrom('source')
    .selectAll()
    .where('id', '=', current.source_id)
    .executeTakeFirstOrThrow();
  const facts = await factsOf(acting, slug).orderBy('fact.start_at', 'desc').execute();
  return {
    version: row.version,
    document: ownedDirective(row),
    source: source.id,
    file: ownedSource(source),
    copy: copies.find((copy) => !copy.current)!.id,
    fact: facts[0]!,
    lineage: `${row.id}.t1`,
  };
}
