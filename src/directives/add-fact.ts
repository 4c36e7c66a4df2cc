import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { entriesAbout } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { recordFactChange, type WholeFact, wholeOf, writeWhole } from './fact-change.ts';
import { type FactRow, viewFacts } from './fact-view.ts';
import { lockDirective } from './find-directive.ts';
import type { AddedFact } from './operations.ts';
import { resolveCitationsOf } from './resolve-citations.ts';
import type { RegisteredFact } from './schemas.ts';
import { wordsOfSpan } from './words-of-span.ts';
import { citedKey } from './write-content.ts';

/**
 * Adds a fact that the engine missed, over words of the document. The same key twice adds it once.
 *
 * @throws {Problem} not-found; invalid when the span holds no words of the document, or `of` names no task of it.
 */
export async function addFact(acting: Acting, asked: AddedFact): Promise<{ fact: RegisteredFact; change: string }> {
  const { row, change } = await acting.inTransaction((tx) => add(tx, acting, asked));
  acting.events.publish({ kind: 'directive', id: row.directive_id });
  const [fact] = await viewFacts(acting.db, [row]);
  return { fact: fact!, change };
}

async function add(
  tx: Transaction<Tables>,
  acting: Acting,
  asked: AddedFact,
): Promise<{ row: FactRow; change: string }> {
  const { id: directive } = await lockDirective(tx, acting, 'review', asked.slug);
  const known = await findByKey(tx, directive, keyOf(asked));
  if (known) return { row: known, change: await firstChange(tx, known.id) };
  await refuseStrangers(tx, directive, asked);
  const fact = await factOf(tx, acting, directive, asked);
  await writeWhole(tx, fact);
  if (fact.kind === 'citation') await resolveCitationsOf(tx, directive);
  const row = (await findByKey(tx, directive, fact.key))!;
  const change = await recordFactChange(tx, acting, {
    directive,
    operation: 'directives.facts.add',
    before: { facts: { [row.id]: null } },
    after: { facts: { [row.id]: wholeOf(row) } },
  });
  return { row, change };
}

const keyOf = ({ key }: AddedFact): string => `person/${key}`;

const findByKey = (tx: Transaction<Tables>, directive: string, key: string): Promise<FactRow | undefined> =>
  tx.selectFrom('fact').selectAll().where('directive_id', '=', directive).where('key', '=', key).executeTakeFirst();

async function firstChange(tx: Transaction<Tables>, fact: string): Promise<string> {
  const { id } = await entriesAbout(tx, `fact:${fact}`)
    .select('id')
    .orderBy('position')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

async function refuseStrangers(tx: Transaction<Tables>, directive: string, { data }: AddedFact): Promise<void> {
  if (!('of' in data) || data.of === null) return;
  const task = await tx
    .selectFrom('fact')
    .select('kind')
    .where('directive_id', '=', directive)
    .where('id', '=', data.of)
    .executeTakeFirst();
  if (task?.kind !== 'task') throw new Problem('invalid', 'task-not-found');
}

async function factOf(
  tx: Transaction<Tables>,
  { clock }: Acting,
  directive: string,
  asked: AddedFact,
): Promise<WholeFact> {
  const { span, data } = asked;
  const words = await wordsOfSpan(tx, directive, span);
  if (!words) throw new Problem('invalid', 'span-without-words');
  return {
    id: newId(clock.now()),
    directive_id: directive,
    key: keyOf(asked),
    kind: data.kind,
    clause: words.clause,
    start_at: span.start,
    end_at: span.end,
    quote: words.quote,
    method: 'person',
    confidence: 1,
    certain: true,
    status: 'accepted',
    by_person: true,
    data,
    suggested: null,
    cited_key: citedKey(data),
    version: 1,
  };
}
