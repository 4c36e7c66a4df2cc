import type { InferContractRouterOutputs } from '@orpc/contract';
import { type Acting, canLookInto, verbsOn } from '../access/public.ts';
import { ownedDirective, type RegisteredTarget, registeredTargets } from '../directives/public.ts';
import type { cascade } from './contract.ts';
import { coverOf, tallyOf } from './cover.ts';
import { findPair, headOf, type PairAsked, stateOf } from './find-pair.ts';
import type { Finding } from './finding.ts';
import { linkOf, linksOf } from './link-rows.ts';
import { basisOf, findAlignment } from './queue-alignment.ts';
import type { AlignedLink, ClauseText, NumberLevel } from './schemas.ts';
import './tables.ts';

export type AlignmentView = InferContractRouterOutputs<typeof cascade>['alignments']['get'];

/** A pair with what was found and what officers decided; `found` is null until it was computed once. @throws {Problem} not-found, invalid */
export async function getAlignment(acting: Acting, asked: PairAsked): Promise<AlignmentView> {
  const { db } = acting;
  const { above, below } = await findPair(acting, asked);
  const pair = { upstream: above.id, downstream: below.id };
  const row = await findAlignment(db, pair);
  const heads = {
    upstream: headOf(above),
    downstream: headOf(below),
    state: stateOf(row, await basisOf(db, pair, acting.config)),
    ...mayOn(acting, below),
  };
  if (!row?.found) return { ...heads, found: null };
  const targets = await registeredTargets(db, [above.id, below.id]);
  const statuses = new Map(targets.map(({ directive, target, status }) => [`${directive} ${target.id}`, status]));
  const numbers = row.found.numbers.map((number) => ({
    ...number,
    was: withStatus(number.was, above.id, statuses),
    now: withStatus(number.now, below.id, statuses),
  }));
  return { ...heads, found: viewOf({ ...row.found, numbers }, (await linksOf(db, row.id)).map(linkOf)) };
}

/** Links belong to the document below. */
const mayOn = ({ actor }: Acting, below: Parameters<typeof ownedDirective>[0]) => ({
  can: verbsOn(actor, ownedDirective(below)),
  inside: canLookInto(actor, ownedDirective(below)),
});

function withStatus(
  level: NumberLevel | null,
  directive: string,
  statuses: ReadonlyMap<string, RegisteredTarget['status']>,
): NumberLevel | null {
  const status = statuses.get(`${directive} ${level?.fact}`);
  return level && status ? { ...level, status } : level;
}

/** Links whose clauses are gone are kept for a later reading, and not shown. */
function viewOf(finding: Finding, stored: readonly AlignedLink[]): NonNullable<AlignmentView['found']> {
  const paths = new Set(finding.above.map(({ path }) => path));
  const links = stored.filter(({ from, to }) => paths.has(from) && finding.below[to] !== undefined);
  const cover = coverOf(finding, links);
  const taken = new Set(links.flatMap(({ to, status }) => (status === 'rejected' ? [] : [to])));
  return {
    tally: tallyOf(finding, cover, links),
    searched: finding.searched,
    ...(finding.meaning && { meaning: finding.meaning }),
    clauses: finding.above.map(({ hash: _hash, left: _left, ...clause }) => ({
      ...clause,
      ...cover.get(clause.path)!,
    })),
    links,
    texts: namedTexts(finding, [...links.map(({ to }) => to), ...[...cover.values()].map(({ best }) => best?.path)]),
    additions: finding.additions
      .filter(({ path }) => !taken.has(path))
      .map((addition) => ({ ...textOf(finding, addition.path), ...addition })),
    numbers: [...finding.numbers],
  };
}

function namedTexts(finding: Finding, paths: readonly (string | undefined)[]): ClauseText[] {
  const named = new Set(paths.filter((path) => path !== undefined));
  return [...named].map((path) => textOf(finding, path));
}

function textOf({ below }: Finding, path: string): ClauseText {
  const { text = '', beside = null } = below[path] ?? {};
  return { path, text, beside };
}
