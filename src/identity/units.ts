import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { Services } from '../kernel/services.ts';
import { organisationNames, today, unitsBelow as askUnitsBelow } from '../organisations/public.ts';

/** Names of organisations today, by id; what is no organisation is left out. */
export async function unitNames(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  units: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(units)].filter((unit) => unit !== null && unit !== '');
  if (asked.length === 0) return new Map();
  const known = await organisationNames(db, asked as string[], today(clock));
  return new Map([...known].map(([id, { name }]) => [id, name]));
}

/** How long a changed tree may go unnoticed, milliseconds; what roles somebody holds is looked up every time. */
const FRESH = 15_000;
const MOST = 1000;

interface Known {
  readonly day: string;
  readonly at: number;
  readonly below: Promise<readonly string[]>;
}

const trees = new WeakMap<Db, Map<string, Known>>();

/** Ids of the organisations below one today, remembered for a moment: every request of a person asks for them. */
export function unitsBelow({ db, clock }: Pick<Services, 'db' | 'clock'>, unit: string): Promise<readonly string[]> {
  const tree = trees.get(db) ?? new Map<string, Known>();
  trees.set(db, tree);
  const [at, day] = [clock.now().getTime(), today(clock)];
  const known = tree.get(unit);
  if (known && known.day === day && at - known.at < FRESH && at >= known.at) return known.below;
  if (tree.size >= MOST) tree.clear();
  const below = askUnitsBelow(db, unit, day);
  tree.set(unit, { day, at, below });
  below.catch(() => tree.delete(unit));
  return below;
}

/** @throws {Problem} invalid when one of them is no organisation; none at all and everywhere are fine. */
export async function refuseUnknownUnits(
  services: Pick<Services, 'db' | 'clock'>,
  units: readonly (string | null)[],
): Promise<void> {
  const asked = units.filter((unit) => unit !== null && unit !== '');
  const known = await unitNames(services, asked);
  if (asked.some((unit) => !known.has(unit as string))) throw new Problem('invalid', 'unit-unknown');
}
