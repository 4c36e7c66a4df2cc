import { type Transaction } from 'kysely';
import type { Acting } from '../../access/public.ts';
import { lockDirective } from '../../directives/public.ts';
import type { Tables } from '../../kernel/database.ts';
import { Problem } from '../../kernel/errors.ts';
import { recordHistory } from '../../kernel/history.ts';
import { newId } from '../../kernel/ids.ts';
import { storedJson } from '../../kernel/stored-json.ts';
import { editThemes, type ThemeEdit } from '../../reading/compare/themes/edit-themes.ts';
import { type ComparedDocuments, findDocuments } from './find-documents.ts';
import { foundComparison } from './found-comparison.ts';
import { findComparison, themesOf, viewOf } from './get-comparison.ts';
import type { ComparisonFound, ComparisonView } from './schemas.ts';
import { type StoredTheme, stored } from './stored-themes.ts';
import './tables.ts';

export interface ThemesEdit {
  readonly v: string;
  readonly edit: ThemeEdit;
  /** Version that the officer saw. */
  readonly version: number;
  readonly reason?: string | undefined;
}

export interface ThemesChanged {
  readonly comparison: ComparisonView;
  readonly change: string;
}

/** Themes before or after a change, as history tells them; null: as the engine finds them. */
export interface ThemesTold {
  readonly themes: readonly StoredTheme[] | null;
  readonly version: number;
  /** The change that this one takes back. */
  readonly undoes?: string;
}

/**
 * An officer arranges the themes of a comparison: every edit is one version, in history, and can be taken back.
 *
 * @throws {Problem} not-found; forbidden for who may not review the newest document; invalid; conflict with the present version
 */
export async function editComparison(acting: Acting, asked: ThemesEdit): Promise<ThemesChanged> {
  const documents = await findDocuments(acting, asked.v);
  const found = await foundComparison(acting, documents);
  return changeThemes(acting, documents, found, asked, (before) => {
    if (before.version !== asked.version) throw new Problem('conflict', 'themes-changed', { version: before.version });
    const edited = editThemes(themesOf(documents, found, before), asked.edit, newId(acting.clock.now()));
    if ('refused' in edited) throw new Problem('invalid', edited.refused);
    return {
      themes: stored(
        edited.themes,
        documents.rows.map(({ id }) => id),
      ),
    };
  });
}

interface Change {
  readonly reason?: string | undefined;
  readonly operation?: string;
  readonly edit?: ThemeEdit;
}

type Before = { readonly themes: StoredTheme[] | null; readonly version: number };

/** Writes themes as the next version and tells history. `make` judges what is there and gives what comes. */
export async function changeThemes(
  acting: Acting,
  documents: ComparedDocuments,
  found: ComparisonFound,
  { reason, operation, edit }: Change,
  make: (
    before: Before,
    tx: Transaction<Tables>,
  ) => { themes: StoredTheme[] | null; undoes?: string } | Promise<{ themes: StoredTheme[] | null; undoes?: string }>,
): Promise<ThemesChanged> {
  const newest = documents.rows.at(-1)!;
  return acting.inTransaction(async (tx) => {
    await lockDirective(tx, acting, 'review', newest.slug);
    const row = await findComparison(tx, documents.key);
    const before: Before = { themes: row?.themes ?? null, version: row?.version ?? 0 };
    const { themes, undoes } = await make(before, tx);
    const after = { themes, version: before.version + 1 };
    const id = row?.id ?? newId(acting.clock.now());
    await write(tx, acting, { id, key: documents.key, ...after });
    const told: ThemesTold = undoes ? { ...after, undoes } : after;
    const change = await recordHistory(tx, {
      actor: acting.actor,
      unit: newest.unit,
      at: acting.clock.now(),
      operation: operation ?? `cascade.comparisons.${edit?.kind ?? 'edit'}`,
      subjects: [`comparison:${id}`],
      before,
      after: told,
      reason: reason ?? null,
    });
    return { comparison: viewOf(documents, found, after), change };
  });
}

interface Written extends Before {
  readonly id: string;
  readonly key: readonly string[];
}

const write = (tx: Transaction<Tables>, { clock }: Acting, { id, key, themes, version }: Written) => {
  const content = { themes: themes && storedJson(themes), version, changed_at: clock.now() };
  return tx
    .insertInto('comparison')
    .values({ id, documents: [...key], ...content })
    .onConflict((same) => same.column('documents').doUpdateSet(content))
    .execute();
};
