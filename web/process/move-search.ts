import { wholeNumber } from '../search-params.ts';

export interface MoveSearch {
  /** Version whose running cases are moved. */
  readonly tu?: number;
  /** Version they are moved to. */
  readonly den?: number;
}

const version = (raw: unknown): number | undefined => {
  const number = wholeNumber(raw, 0);
  return number > 0 ? number : undefined;
};

export function moveSearch(raw: Record<string, unknown>): MoveSearch {
  const [tu, den] = [version(raw.tu), version(raw.den)];
  return { ...(tu ? { tu } : {}), ...(den ? { den } : {}) };
}

interface Version {
  readonly version: number;
  readonly running: number;
}

/**
 * From which version to which, where nobody chose: from the oldest that cases run under to the newest. Null for a process with
 * one version, or when both are the same.
 */
export function chosenVersions(
  versions: readonly Version[],
  { tu, den }: MoveSearch,
): readonly [number, number] | null {
  const has = (asked: number | undefined) => versions.some(({ version: one }) => one === asked);
  const newest = versions.at(-1)?.version;
  const to = has(den) ? den : newest;
  const others = versions.filter(({ version: one }) => one !== to);
  const from = has(tu) && tu !== to ? tu : (others.find(({ running }) => running > 0) ?? others.at(-1))?.version;
  return from === undefined || to === undefined ? null : [from, to];
}
