import { levelOf } from '../../reading/compare/body-role.ts';
import { fold } from '../../reading/normalise/fold.ts';

/** A document that states targets. */
export interface StatingDocument {
  readonly id: string;
  readonly issuer: string | null;
  /** ISO date; null where the document prints none. */
  readonly issuedOn: string | null;
}

/** Level of government of an issuer: centre 0, province 1, commune 2. One whose name does not tell stands below the centre. */
export const governmentLevel = (issuer: string | null): 0 | 1 | 2 => levelOf(issuer ?? '') ?? 1;

/**
 * Whether a number of `below` is held against one of `above`: the document above is carried out; or it is older and came from
 * the centre or from the same issuer. One without a date is taken to follow whatever stands higher.
 *
 * @param carriesOut whether the one says it carries out the other, by however many steps
 */
export function isHeldAgainst(
  below: StatingDocument,
  above: StatingDocument,
  carriesOut: (below: string, above: string) => boolean,
): boolean {
  if (below.id === above.id || carriesOut(above.id, below.id)) return false;
  if (carriesOut(below.id, above.id)) return true;
  const [higher, lower] = [governmentLevel(above.issuer), governmentLevel(below.issuer)];
  if (higher > lower || !(higher === 0 || isSameIssuer(above, below))) return false;
  if (above.issuedOn === null || below.issuedOn === null) return higher < lower;
  return above.issuedOn < below.issuedOn;
}

const isSameIssuer = (one: StatingDocument, other: StatingDocument): boolean =>
  one.issuer !== null && other.issuer !== null && fold(one.issuer) === fold(other.issuer);

/** Whether one document carries out another, by however many steps. */
export function carryingOut(
  pairs: readonly { readonly upstream: string; readonly downstream: string }[],
): (below: string, above: string) => boolean {
  const upwards = Map.groupBy(pairs, ({ downstream }) => downstream);
  const known = new Map<string, ReadonlySet<string>>();
  const ancestorsOf = (id: string): ReadonlySet<string> => {
    const before = known.get(id);
    if (before) return before;
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const { upstream } of upwards.get(next) ?? [])
        if (!found.has(upstream)) {
          found.add(upstream);
          open.push(upstream);
        }
    known.set(id, found);
    return found;
  };
  return (below, above) => ancestorsOf(below).has(above);
}
