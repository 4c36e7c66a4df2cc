import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { asNow, type Figure, type Passing, type PassedFigure } from './apportion.ts';
import { findOrganisation } from './find-organisation.ts';
import { today } from './local-date.ts';
import { summarise } from './summarise.ts';
import './tables.ts';

/** Everything that may pass a figure of these bodies on until a date: their successors, and theirs. */
async function passingsFrom(db: Db, ids: readonly string[], asOf: string): Promise<Passing[]> {
  const { rows } = await sql<Passing>`
    WITH RECURSIVE passing (succession_id, from_id, to_id) AS (
      SELECT p.succession_id, p.from_id, p.to_id FROM organisation_share p WHERE p.from_id = ANY(${[...new Set(ids)]})
      UNION
      SELECT p.succession_id, p.from_id, p.to_id FROM passing JOIN organisation_share p ON p.from_id = passing.to_id
    )
    SELECT s.effective_on AS on, p.from_id AS from, p.to_id AS to, p.share
    FROM passing JOIN organisation_share p USING (succession_id, from_id, to_id)
    JOIN organisation_succession s ON s.id = p.succession_id
    WHERE s.effective_on <= ${asOf}::date AND s.kind IN ('merge', 'split') ORDER BY s.effective_on, p.to_id`.execute(
    db,
  );
  return rows;
}

/** Additive figures in the hands of the bodies of a date; see {@link asNow}. */
export const figuresAsNow = async (db: Db, figures: readonly Figure[], asOf: string): Promise<PassedFigure[]> =>
  asNow(
    figures,
    await passingsFrom(
      db,
      figures.map(({ organisation }) => organisation),
      asOf,
    ),
    asOf,
  );

interface Asked {
  readonly key: string;
  /** Date at which the body is meant. */
  readonly from: string;
  readonly asOf?: string | undefined;
}

/** Into whom a body passed between two dates, with its share of additive figures. @throws {Problem} not-found */
export async function getLineage({ db, clock }: Acting, asked: Asked) {
  const asOf = asked.asOf ?? today(clock);
  const { id } = await findOrganisation(db, asked.key);
  const parts = await figuresAsNow(db, [{ organisation: id, on: asked.from, value: 1 }], asOf);
  const shares = Map.groupBy(parts, ({ organisation }) => organisation);
  const known = await summarise(db, [...shares.keys()], asOf);
  const held = [...shares].map(([heir, passed]) => ({
    organisation: known.get(heir)!,
    share: passed.reduce((sum, { share }) => sum + share, 0),
  }));
  return { asOf, shares: held.toSorted((a, b) => b.share - a.share) };
}
