import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { DirectiveRow } from './directive-view.ts';

/** A copy with the newest reading of its file; of the current copy, the reading that its facts are from. */
export interface CopyWithReading {
  readonly id: string;
  readonly source: string;
  readonly current: boolean;
  readonly part: number;
  readonly reading: string;
  readonly engine: string;
  readonly legalValue: 'original' | 'copy' | 'digest' | 'commentary';
}

/** The current copy and another one. @throws {Problem} not-found */
export async function findCopies({ db }: Pick<Acting, 'db'>, directive: DirectiveRow, copy: string) {
  const [current, other] = [await currentCopy(db, directive), await copyOf(db, directive, copy)];
  return { current, other };
}

async function currentCopy(db: Db, directive: DirectiveRow): Promise<CopyWithReading> {
  const found = await copiesOf(db, directive).where('copy.current', '=', true).executeTakeFirst();
  if (!found) throw new Problem('not-found', 'reading-not-found');
  return found;
}

async function copyOf(db: Db, directive: DirectiveRow, id: string): Promise<CopyWithReading> {
  const found = await copiesOf(db, directive).where('copy.id', '=', id).executeTakeFirst();
  if (!found) throw new Problem('not-found', 'copy-not-found');
  return found;
}

const copiesOf = (db: Db, { id, engine }: DirectiveRow) =>
  db
    .selectFrom('copy')
    .innerJoin('source', 'source.id', 'copy.source_id')
    .innerJoin('reading', 'reading.source_id', 'copy.source_id')
    .select([
      'copy.id',
      'copy.source_id as source',
      'copy.current',
      'copy.part',
      'reading.id as reading',
      'reading.engine',
      'source.legal_value as legalValue',
    ])
    .where('copy.directive_id', '=', id)
    .orderBy((order) => order.and([order('copy.current', '=', true), order('reading.engine', '=', engine)]), 'desc')
    .orderBy('reading.at', 'desc');
