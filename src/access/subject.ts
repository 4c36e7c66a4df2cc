import type { Acting } from './acting.ts';
import type { Owned } from './reach.ts';

/** A thing that entries of the history are about. */
export interface Subject {
  readonly id: string;
  /** Who may look at it. */
  readonly owned: Owned;
  /** The same for further organisations that it belongs to. */
  readonly alsoOwned?: readonly Owned[];
  /** What people call it. */
  readonly name: string;
  /** Page that shows it; null without one. */
  readonly href: string | null;
}

/**
 * One kind of subject, told by the context that owns it: entries name a subject as "kind:id". What reads the history needs no
 * other knowledge of the contexts.
 */
export interface SubjectKind {
  readonly kind: string;
  /**
   * Subjects by what was asked for them: their ids, or the names they have in addresses. Those that do not exist are left
   * out; whether the actor may see them is for the caller to judge.
   */
  find(acting: Acting, keys: readonly string[]): Promise<ReadonlyMap<string, Subject>>;
}
