import type { Acting, SubjectKind } from '../access/public.ts';
import type { BothWords } from './schemas.ts';

/** A day by which something waits for somebody. */
export interface Deadline {
  /** Stays the same as long as it is the same deadline, also when its day moves. */
  readonly id: string;
  /** The last day, a local date in Viet Nam: "2026-03-31". */
  readonly day: string;
  readonly name: string;
  /** What kind of thing waits. */
  readonly about: BothWords;
  /** Page of it, from the root. */
  readonly href: string;
  /** When it last changed. */
  readonly changedAt: Date;
}

/** Deadlines of what waits for whoever acts or for its organisation, told by the context that owns them. */
export type DeadlineSource = (acting: Acting) => Promise<readonly Deadline[]>;

/** Everything that contexts tell notices. */
export interface Told {
  readonly kinds: readonly SubjectKind[];
  readonly deadlines: readonly DeadlineSource[];
}

/** Deadlines of every source, the nearest first. */
export async function deadlinesOf(acting: Acting, sources: readonly DeadlineSource[]): Promise<Deadline[]> {
  const found = await Promise.all(sources.map((source) => source(acting)));
  return found.flat().sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}
