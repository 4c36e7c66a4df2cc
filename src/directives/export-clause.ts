import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { DirectiveRow } from './directive-view.ts';
import { addressOf } from './export-document.ts';
import { viewFacts } from './fact-view.ts';

/** One clause with its facts, and links to its document, the clause above and those below. @throws {Problem} not-found */
export async function exportClause({ db }: Acting, directive: DirectiveRow, address: string) {
  const path = decodeURIComponent(address);
  const of = db.selectFrom('clause').where('directive_id', '=', directive.id);
  const clause = await of
    .select(['path', 'parent', 'kind', 'label', 'heading', 'text', 'page'])
    .where('path', '=', path)
    .executeTakeFirst();
  if (!clause) throw new Problem('not-found', 'clause-not-found', { path });
  const children = await of.select('path').where('parent', '=', path).orderBy('ordinal').execute();
  const facts = await db
    .selectFrom('fact')
    .selectAll()
    .where('directive_id', '=', directive.id)
    .where('clause', '=', path)
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  const { slug, symbol, issuer, issued_on: issuedOn, title } = directive;
  return {
    ...clause,
    directive: { slug, symbol, issuer, issuedOn, title },
    facts: await viewFacts(db, facts),
    links: {
      self: clauseAddress(slug, path),
      directive: addressOf(slug),
      parent: clause.parent === null ? null : clauseAddress(slug, clause.parent),
      children: children.map((child) => clauseAddress(slug, child.path)),
    },
  };
}

const clauseAddress = (slug: string, path: string): string =>
  `${addressOf(slug)}/${path.split('/').map(encodeURIComponent).join('/')}`;
