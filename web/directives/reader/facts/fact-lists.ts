import type { FactKind, FactStatus, RegisteredFact } from '../../../../src/directives/schemas.ts';

export const KINDS: readonly FactKind[] = ['target', 'task', 'deadline', 'body', 'citation'];

/** Pixels that a fact of the list takes until it is measured. */
export const ROW_HEIGHT = 74;

/** Number of every fact within its kind, in reading order. */
export function factNumbers(facts: readonly RegisteredFact[]): ReadonlyMap<string, number> {
  const last = new Map<FactKind, number>();
  return new Map(
    facts.map(({ id, kind }) => {
      const number = (last.get(kind) ?? 0) + 1;
      last.set(kind, number);
      return [id, number];
    }),
  );
}

interface Filter {
  readonly kind: FactKind | null;
  readonly status: FactStatus | null;
}

/** Facts of a kind and status; null lets all pass. */
export const filtered = (facts: readonly RegisteredFact[], { kind, status }: Filter): readonly RegisteredFact[] =>
  kind || status ? facts.filter((fact) => (!kind || fact.kind === kind) && (!status || fact.status === status)) : facts;

/** The fact `step` places after the current one; the first one when there is none; stays at the ends. */
export function neighbour(facts: readonly RegisteredFact[], current: string | null, step: 1 | -1): string | null {
  const at = facts.findIndex(({ id }) => id === current);
  const next = at < 0 ? (step > 0 ? 0 : facts.length - 1) : Math.min(facts.length - 1, Math.max(0, at + step));
  return facts[next]?.id ?? null;
}

/** After a decision: the next fact that still waits, else the next one. */
export function nextWaiting(facts: readonly RegisteredFact[], current: string): string | null {
  const at = facts.findIndex(({ id }) => id === current);
  const waiting = facts.slice(at + 1).find(({ status }) => status === 'suggested');
  return waiting?.id ?? neighbour(facts, current, 1);
}

/** Suggestions that may be accepted in bulk. */
export const certainOnes = (facts: readonly RegisteredFact[], kind: FactKind | null): number =>
  facts.filter((fact) => fact.certain && fact.status === 'suggested' && (!kind || fact.kind === kind)).length;

export const isDecided = ({ status }: Pick<RegisteredFact, 'status'>): boolean => status !== 'suggested';
