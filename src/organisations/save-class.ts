import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { findOrganisation } from './find-organisation.ts';
import { foldName } from './folded-name.ts';
import { type ClassRow, classOf } from './list-classes.ts';
import type { ClassSaving } from './operations.ts';
import type { BodyClass } from './schemas.ts';
import { ownedByAll } from './visibility.ts';

/**
 * Defines a class of bodies, or changes it. Version 0 is a new one.
 *
 * @throws {Problem} forbidden; conflict for another version, or wordings that mean another class; not-found for the body below which
 */
export function saveClass(acting: Acting, asked: ClassSaving): Promise<BodyClass> {
  authoriseOn(acting.actor, 'administer', ownedByAll);
  return acting.inTransaction(async (tx) => {
    const before = await tx
      .selectFrom('organisation_class')
      .selectAll()
      .where('key', '=', asked.key)
      .forUpdate()
      .executeTakeFirst();
    const version = before?.version ?? 0;
    if (version !== asked.version) throw new Problem('conflict', 'class-changed', { key: asked.key }, { version });
    if (asked.rule.below !== null) await findOrganisation(tx, asked.rule.below);
    await refuseTakenPhrases(tx, asked);
    const after = await write(tx, acting, asked, before);
    await recordHistory(tx, {
      actor: acting.actor,
      at: acting.clock.now(),
      operation: 'organisations.classes.save',
      subjects: [`organisation-class:${after.id}`],
      before: before ? classOf(before) : null,
      after: classOf(after),
    });
    return classOf(after);
  });
}

async function refuseTakenPhrases(tx: Transaction<Tables>, { key, phrases }: ClassSaving): Promise<void> {
  const folded = new Set(phrases.map(foldName));
  const others = await tx.selectFrom('organisation_class').select(['key', 'folded']).where('key', '<>', key).execute();
  const taken = others.find((other) => other.folded.some((phrase) => folded.has(phrase)));
  if (taken) throw new Problem('conflict', 'phrase-taken', { key: taken.key });
}

function write(tx: Transaction<Tables>, { clock }: Acting, asked: ClassSaving, before: ClassRow | undefined) {
  const row = {
    name: asked.name,
    name_en: asked.nameEn,
    phrases: asked.phrases,
    folded: [...new Set(asked.phrases.map(foldName))],
    rule: storedJson(asked.rule),
    changed_at: clock.now(),
  };
  if (before) {
    const changed = { ...row, version: before.version + 1 };
    return tx
      .updateTable('organisation_class')
      .set(changed)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  }
  return tx
    .insertInto('organisation_class')
    .values({ ...row, id: newId(clock.now()), key: asked.key })
    .returningAll()
    .executeTakeFirstOrThrow();
}
