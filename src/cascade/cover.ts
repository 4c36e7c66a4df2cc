import type { Finding, FoundClause } from './finding.ts';
import type { AlignedLink, AlignedNumber, ClauseStatus, Range, Tally, UpstreamClause } from './schemas.ts';

/** A clause of whose words the links below hold this share is kept; with less it is taken up in part. */
const KEPT = 0.6;
/** Directions that are a change of the number; one that an aim in words got is an addition. */
const MOVED: ReadonlySet<AlignedNumber['direction']> = new Set(['raised', 'lowered', 'comparator', 'dropped']);

export interface Verdict {
  readonly status: ClauseStatus;
  readonly reason: UpstreamClause['reason'];
  readonly best: UpstreamClause['best'];
}

/** What a link tells of its clause; a rejected one tells nothing. */
type Told = Pick<AlignedLink, 'from' | 'to' | 'kind' | 'score' | 'gone' | 'status'>;

/** How every clause upstream fared, by path, given what officers decided of the links. */
export function coverOf({ above, numbers }: Finding, links: readonly Told[]): Map<string, Verdict> {
  const byFrom = Map.groupBy(links, ({ from }) => from);
  const numbersFrom = Map.groupBy(numbers, ({ from }) => from);
  return new Map(
    above.map((clause) => [
      clause.path,
      verdictOf(clause, byFrom.get(clause.path) ?? [], numbersFrom.get(clause.path) ?? []),
    ]),
  );
}

function verdictOf(clause: FoundClause, links: readonly Told[], numbers: readonly AlignedNumber[]): Verdict {
  const valid = links.filter(({ status }) => status !== 'rejected');
  if (valid.length === 0) return leftOut(clause, links);
  return { status: takenUp(clause, valid, numbers), reason: null, best: null };
}

/** A clause whose links were all rejected is left out, and the best of those is what came nearest. */
function leftOut({ left }: FoundClause, rejected: readonly Told[]): Verdict {
  const status = left?.status ?? 'omitted';
  const [nearest] = rejected.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const best = left?.best ?? (nearest ? { path: nearest.to, score: nearest.score ?? 0 } : null);
  if (status === 'omitted' || status === 'doubtful') return { status, reason: null, best };
  return { status: 'exempt', reason: status, best };
}

function takenUp({ text }: FoundClause, links: readonly Told[], numbers: readonly AlignedNumber[]): ClauseStatus {
  const places = new Set(links.map(({ to }) => to));
  const moved = numbers.some(({ direction, to }) => MOVED.has(direction) && (to === null || places.has(to)));
  if (moved) return 'changed';
  if (links.some(({ kind }) => kind === 'same' || kind === null)) return 'kept';
  const gone = sizeOf(links.map((link) => link.gone).reduce(inBoth));
  return 1 - gone / Math.max(1, text.length) >= KEPT ? 'kept' : 'narrowed';
}

const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** What is gone in one link and in the other. */
function inBoth(one: readonly Range[], other: readonly Range[]): Range[] {
  return one.flatMap((a) =>
    other.flatMap((b): Range[] => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      return start < end ? [{ start, end }] : [];
    }),
  );
}

/** Clauses by how they fared, additions and moved numbers, counted. */
export function tallyOf(
  { additions, numbers }: Finding,
  cover: ReadonlyMap<string, Verdict>,
  links: readonly Pick<AlignedLink, 'status' | 'to'>[],
): Tally {
  const statuses = [...cover.values()].map(({ status }) => status);
  const count = (wanted: ClauseStatus): number => statuses.filter((status) => status === wanted).length;
  const moved = (wanted: AlignedNumber['direction']) => numbers.filter(({ direction }) => direction === wanted).length;
  const taken = new Set(links.flatMap(({ status, to }) => (status === 'rejected' ? [] : [to])));
  const exempt = count('exempt');
  return {
    kept: count('kept'),
    narrowed: count('narrowed'),
    changed: count('changed'),
    omitted: count('omitted'),
    doubtful: count('doubtful'),
    exempt,
    asked: statuses.length - exempt,
    added: additions.filter(({ path }) => !taken.has(path)).length,
    lowered: moved('lowered'),
    raised: moved('raised'),
    dropped: moved('dropped'),
    decided: links.filter(({ status }) => status !== 'suggested').length,
    links: links.length,
  };
}

/** The statuses alone, as the coverage of a whole cascade keeps them. */
export const statusesOf = (cover: ReadonlyMap<string, Verdict>): Record<string, ClauseStatus> =>
  Object.fromEntries([...cover].map(([path, { status }]) => [path, status]));
