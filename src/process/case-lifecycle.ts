import type { CaseData, Definition, Taker, Transition } from './definition.ts';
import { type FieldFault, readFields } from './read-fields.ts';

/** What a case is at one moment. */
export interface CaseState {
  readonly state: string;
  readonly data: CaseData;
}

/** A step that somebody, or a timer, wants to take. */
export interface Wanted {
  readonly transition: string;
  readonly fields: CaseData;
  readonly reason: string | null;
  /** Whether a taker of the definition is the one who asks; undefined for a timer. */
  readonly isTaker?: (taker: Taker) => boolean;
  /** Local date in Viet Nam. */
  readonly today: string;
}

export type Judgement =
  | { readonly kind: 'taken'; readonly to: string; readonly data: CaseData }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-from-here' }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'fields'; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'no-reason' }
  | { readonly kind: 'guarded'; readonly guards: readonly string[] };

/** Names of the transitions that leave from a state. */
export const leaving = ({ transitions }: Definition, state: string): string[] =>
  Object.keys(transitions).filter((name) => transitions[name]!.from.includes(state));

/** Those of them that the one who asks may take. */
export const takenBy = (definition: Definition, state: string, isTaker: (taker: Taker) => boolean): string[] =>
  leaving(definition, state).filter((name) => definition.transitions[name]!.by.some(isTaker));

/** Whether a step may be taken, and what the case would be after it: the only place that decides about states. */
export function judge(definition: Definition, now: CaseState, wanted: Wanted): Judgement {
  const transition = Object.hasOwn(definition.transitions, wanted.transition)
    ? definition.transitions[wanted.transition]
    : undefined;
  if (!transition) return { kind: 'unknown' };
  if (!transition.from.includes(now.state)) return { kind: 'not-from-here' };
  if (wanted.isTaker && !transition.by.some(wanted.isTaker)) return { kind: 'not-yours' };
  const read = wanted.isTaker
    ? readFields(definition, transition.asks ?? [], wanted.fields)
    : ({ kind: 'read', data: {} } as const);
  if (read.kind === 'faulty') return { kind: 'fields', faults: read.faults };
  if (wanted.isTaker && transition.reason && !wanted.reason?.trim()) return { kind: 'no-reason' };
  const data = { ...now.data, ...read.data };
  const guards = failing(definition, transition.guards, data, wanted.today);
  if (guards.length > 0) return { kind: 'guarded', guards };
  return { kind: 'taken', to: destination(transition, now.state), data };
}

/** Guards that do not hold for what a case would hold. */
export const failing = (
  { guards }: Definition,
  names: readonly string[] | undefined,
  data: CaseData,
  today: string,
): string[] => (names ?? []).filter((name) => !guards[name]!.holds(data, today));

/** Where a transition leads from a state. */
export const destination = ({ to }: Transition, from: string): string => (to === 'stay' ? from : to);
