import type { Acting } from '../../access/public.ts';
import { currentReadings, findDirective, targetStamps } from '../../directives/public.ts';
import { Problem } from '../../kernel/errors.ts';

type Directive = Awaited<ReturnType<typeof findDirective>>;

/** Documents of a comparison, the oldest first, and what it comes from. */
export interface ComparedDocuments {
  readonly rows: readonly Directive[];
  /** Reading and place of each. */
  readonly readings: readonly { readonly reading: string; readonly part: number }[];
  /** The same readings with the same targets give the same comparison. */
  readonly basis: string;
  /** Ids in the order of the key of the table. */
  readonly key: readonly string[];
}

const FEWEST = 2;
const MOST = 4;

/**
 * The documents of "slug1,slug2": by date of issue, those without one last.
 *
 * @throws {Problem} not-found; invalid for fewer than two, more than four, and for what is no directive
 */
export async function findDocuments(acting: Acting, v: string): Promise<ComparedDocuments> {
  const slugs = [
    ...new Set(
      v
        .split(',')
        .map((slug) => slug.trim())
        .filter(Boolean),
    ),
  ];
  if (slugs.length < FEWEST || slugs.length > MOST) throw new Problem('invalid', 'compare-two-to-four');
  const found: Directive[] = [];
  for (const slug of slugs) found.push(await findDirective(acting, slug));
  if (found.some(({ kind }) => kind !== 'directive')) throw new Problem('invalid', 'not-a-directive');
  const rows = found.toSorted(byDate);
  const current = await currentReadings(
    acting.db,
    rows.map(({ id }) => id),
  );
  const readings = rows.map(({ id }) => current.get(id));
  if (!readings.every((reading) => reading !== undefined)) throw new Problem('not-found', 'reading-not-found');
  const stamps = await targetStamps(
    acting.db,
    rows.map(({ id }) => id),
  );
  const basis = rows
    .map(({ id }, at) => `${readings[at]!.reading}/${readings[at]!.part}/${stamps.get(id) ?? ''}`)
    .join('|');
  return { rows, readings, basis, key: rows.map(({ id }) => id).toSorted() };
}

const byDate = (a: Directive, b: Directive): number =>
  (a.issued_on ?? '9999').localeCompare(b.issued_on ?? '9999') || a.slug.localeCompare(b.slug);
