import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { FactRow } from './fact-view.ts';
import type { FlatFact } from './flatten-facts.ts';
import type { FactData } from './schemas.ts';
import { type FactWithId, withIds } from './write-content.ts';

/** What reading again would do to the facts of a document. */
export interface RereadFacts {
  /** Read now, and not known. */
  readonly added: readonly FactWithId[];
  /** Known, undecided, and read no more. */
  readonly dropped: readonly FactRow[];
  /** Read otherwise than before. A decided one stays as it is. */
  readonly changed: readonly { readonly now: FactRow; readonly proposed: FactWithId; readonly decided: boolean }[];
  /** Read again, with the same or another meaning: their place in the text may have moved. */
  readonly found: readonly { readonly now: FactRow; readonly proposed: FactWithId }[];
  /** Decided by a person and read no more: they stay. */
  readonly orphans: readonly FactRow[];
}

export const isDecided = ({ status, by_person }: Pick<FactRow, 'status' | 'by_person'>): boolean =>
  by_person || status !== 'suggested';

/** Compares the facts of a document with those of a new reading, by the keys that the same words keep. */
export function compareFacts(directive: string, known: readonly FactRow[], read: readonly FlatFact[]): RereadFacts {
  const byKey = new Map(known.map((row) => [row.key, row]));
  const ids = new Map(read.map(({ key }) => [key, byKey.get(key)?.id ?? idOf(directive, key)]));
  const proposed = withIds(read, new Date(0), ids);
  const found = proposed.flatMap((fact) => {
    const now = byKey.get(fact.key);
    return now ? [{ now, proposed: fact }] : [];
  });
  const gone = known.filter((row) => !ids.has(row.key));
  return {
    added: proposed.filter((fact) => !byKey.has(fact.key)),
    dropped: gone.filter((row) => !isDecided(row)),
    changed: found.filter(differs).map((pair) => ({ ...pair, decided: isDecided(pair.now) })),
    found,
    orphans: gone.filter(isDecided),
  };
}

/** Compared is what the engine read then, not what a person made of it. */
const differs = ({ now, proposed }: { now: FactRow; proposed: FactWithId }): boolean =>
  canonicalJson(meaning(now.suggested ?? now.data)) !== canonicalJson(meaning(proposed.data));

/** A slug is filled in when a fact is shown, never read. */
const meaning = (data: FactData): FactData => (data.kind === 'citation' ? { ...data, slug: undefined } : data);

/** The id a proposed fact will have: the same every time the proposal is shown, and when it is applied. */
function idOf(directive: string, key: string): string {
  const hex = createHash('sha256').update(`${directive}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
