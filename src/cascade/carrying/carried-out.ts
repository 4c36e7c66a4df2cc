import type { Acting } from '../../access/public.ts';
import { briefsOf } from '../../directives/public.ts';
import { linksOf } from '../link-rows.ts';
import type { CarriedOut } from '../../reading/export/akoma-ntoso/links.ts';
import '../tables.ts';

/** Documents above that a document was compared with, as far as the actor may see them, with the links of their clauses. */
export async function carriedOut(acting: Acting, downstream: string): Promise<CarriedOut[]> {
  const pairs = await acting.db
    .selectFrom('alignment')
    .select(['id', 'upstream_id'])
    .where('downstream_id', '=', downstream)
    .where('found', 'is not', null)
    .execute();
  const ids = pairs.map(({ upstream_id }) => upstream_id);
  const briefs = await briefsOf(acting, ids);
  const told = pairs.flatMap(({ id, upstream_id }) => {
    const brief = briefs.get(upstream_id);
    return brief ? [{ id, uri: `/van-ban/${brief.slug}` }] : [];
  });
  return Promise.all(told.map(async ({ id, uri }) => ({ uri, clauses: await clausesOf(acting, id, uri) })));
}

/** Links that nobody rejected. */
async function clausesOf({ db }: Acting, alignment: string, uri: string): Promise<CarriedOut['clauses']> {
  return (await linksOf(db, alignment)).flatMap(({ from_path, to_path, status, finding }) =>
    status === 'rejected'
      ? []
      : [
          {
            path: to_path,
            above: addressIn(uri, from_path),
            kind: finding.kind ?? 'person',
            score: finding.score,
            status,
          },
        ],
  );
}

/** Labels may hold signs that an address may not. */
const addressIn = (uri: string, path: string): string => `${uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
