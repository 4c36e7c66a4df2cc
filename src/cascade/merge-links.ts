import { diffClauses } from './diff-clauses.ts';
import type { Finding, FoundLink, HashedText } from './finding.ts';
import type { AlignedLink } from './schemas.ts';

/** A link as it was stored before the pair was computed again. */
export interface KnownLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromHash: string;
  readonly toHash: string;
  readonly status: AlignedLink['status'];
  readonly byPerson: boolean;
  readonly version: number;
}

/** A link to be stored; without an id it is new. */
export interface MergedLink extends Omit<KnownLink, 'id'> {
  readonly id: string | null;
  readonly finding: Omit<FoundLink, 'from' | 'to'>;
}

/**
 * Links of a new computation beside those known before. What an officer decided stays, moved to where the words of its
 * clauses now stand; an undecided link that is no longer found goes.
 */
export function mergeLinks(known: readonly KnownLink[], found: readonly FoundLink[], finding: Finding): MergedLink[] {
  const above = Object.fromEntries(finding.above.map((clause) => [clause.path, clause]));
  const placed = known.map((link) => ({
    ...link,
    from: placeOf(link.from, link.fromHash, above),
    to: placeOf(link.to, link.toHash, finding.below),
  }));
  const before = new Map(placed.map((link) => [keyOf(link), link]));
  const now = new Set(found.map(keyOf));
  const again = found.map((link) => mergedWith(before.get(keyOf(link)), link, above, finding.below));
  const kept = [...before.values()].filter((link) => link.status !== 'suggested' && !now.has(keyOf(link)));
  return [...again, ...kept.map((link) => keptLink(link, above, finding.below))];
}

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} ${to}`;

type Texts = Readonly<Record<string, HashedText>>;

/** Where a clause stands now: at its old place unless other words stand there and its own stand elsewhere. */
function placeOf(path: string, hash: string, texts: Texts): string {
  if (texts[path]?.hash === hash) return path;
  return Object.values(texts).find((clause) => clause.hash === hash)?.path ?? path;
}

function mergedWith(known: KnownLink | undefined, found: FoundLink, above: Texts, below: Texts): MergedLink {
  const { from, to, ...finding } = found;
  const { id = null, status = 'suggested', byPerson = false, version = 1 } = known ?? {};
  const hashes = { fromHash: above[from]!.hash, toHash: below[to]!.hash };
  return { id, from, to, ...hashes, status, byPerson, version, finding };
}

/** A decided link that is not found any more: only the person says so now. */
function keptLink(link: KnownLink, above: Texts, below: Texts): MergedLink {
  const [one, other] = [above[link.from], below[link.to]];
  return { ...link, finding: findingOfPerson(one?.text ?? '', other?.text ?? '') };
}

/** What can be said of a link that only a person saw. */
export const findingOfPerson = (above: string, below: string): MergedLink['finding'] => ({
  kind: null,
  score: null,
  words: [],
  ...diffClauses(above, below),
});
