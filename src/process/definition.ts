import type { Role } from '../access/public.ts';

/** Words of a definition that people read, in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a case holds, by field; a field that nobody filled in is absent. Dates are local dates, 2026-03-31. */
export type CaseData<F extends string = string> = Readonly<Partial<Record<F, string>>>;

/** `line` at most 200 characters, `text` at most 4,000, `date` a local date, `organisation` the id of an organisation. */
export type FieldKind = 'line' | 'text' | 'date' | 'organisation';

export interface Field {
  readonly label: Words;
  readonly kind: FieldKind;
  /** May be left empty where it is asked; absent: it may not. */
  readonly optional?: true;
}

/**
 * Who may take a step: somebody who holds a role in the organisation that opened the case (`unit`), in the one it is put to
 * (`addressee`), or anywhere; `own` is the person who opened it, in that role.
 */
export interface Taker {
  readonly role: Role;
  readonly at: 'unit' | 'addressee' | 'own' | 'anywhere';
}

/** A condition on what the case would hold after the step. Pure: `today` is the local date in Viet Nam. */
export interface Guard<F extends string> {
  readonly label: Words;
  holds(data: CaseData<F>, today: string): boolean;
}

/** When a timer is due: a time after the state was entered, or the beginning of a local day `days` after a date of the case. */
export type Due<F extends string = string> =
  | { readonly after: { readonly days?: number; readonly hours?: number; readonly minutes?: number } }
  | { readonly on: F; readonly days: number };

export interface Timer<T extends string = string, F extends string = string> {
  readonly due: Due<F>;
  /** Transition that is taken when it is due. */
  readonly takes: T;
}

export interface State<T extends string = string, F extends string = string> {
  readonly label: Words;
  /** How it looks in the drawing: waiting for somebody, late, ended well, ended otherwise. */
  readonly tone: 'waiting' | 'late' | 'done' | 'closed';
  /** Nothing happens after it. */
  readonly final?: true;
  /** In this state everybody may read the case. */
  readonly public?: true;
  readonly timers?: Readonly<Record<string, Timer<T, F>>>;
}

export interface Transition<
  S extends string = string,
  F extends string = string,
  G extends string = string,
  E extends string = string,
> {
  readonly label: Words;
  readonly from: readonly S[];
  /** `stay` leaves the case in the state it is in, and its timers running. */
  readonly to: S | 'stay';
  /** Nobody: only a timer takes it. */
  readonly by: readonly Taker[];
  /** Fields that whoever takes it fills in. */
  readonly asks?: readonly F[];
  /** A reason must be given. */
  readonly reason?: true;
  readonly guards?: readonly G[];
  readonly effects?: readonly E[];
}

/**
 * One version of a process (quy trình). A version that cases were opened under never changes its structure: whoever changes it
 * raises `version` and keeps the former one.
 */
export interface Definition<
  S extends string = string,
  T extends string = string,
  F extends string = string,
  G extends string = string,
  E extends string = string,
> {
  readonly name: string;
  readonly version: number;
  /** Module whose roles apply; absent: only roles for every module. */
  readonly module?: string;
  readonly label: Words;
  readonly about: Words;
  readonly fields: Readonly<Record<F, Field>>;
  /** Field by which people know the case. */
  readonly title: F;
  /** Field that names the organisation it is put to, as long as it is filled in; its people see the case. */
  readonly addressee?: F;
  readonly guards: Readonly<Record<G, Guard<F>>>;
  /** Names of what happens with a step; the context that owns the process supplies the functions. */
  readonly effects: readonly E[];
  readonly opening: {
    readonly label: Words;
    readonly by: readonly Taker[];
    readonly asks: readonly F[];
    readonly guards?: readonly G[];
    readonly effects?: readonly E[];
  };
  readonly initial: S;
  readonly states: Readonly<Record<S, State<T, F>>>;
  readonly transitions: Readonly<Record<T, Transition<S, F, G, E>>>;
}

/** States a definition with its names checked: a state, transition, field, guard or effect that is not there does not compile. */
export const defineProcess = <
  const S extends string,
  const T extends string,
  const F extends string,
  const G extends string,
  const E extends string,
>(
  definition: Omit<
    Definition<S, T, F, G, E>,
    'states' | 'transitions' | 'title' | 'addressee' | 'initial' | 'opening'
  > & {
    readonly states: Readonly<Record<S, State<NoInfer<T>, NoInfer<F>>>>;
    readonly transitions: Readonly<Record<T, Transition<NoInfer<S>, NoInfer<F>, NoInfer<G>, NoInfer<E>>>>;
    readonly title: NoInfer<F>;
    readonly addressee?: NoInfer<F>;
    readonly initial: NoInfer<S>;
    readonly opening: Omit<Definition['opening'], 'asks' | 'guards' | 'effects'> & {
      readonly asks: readonly NoInfer<F>[];
      readonly guards?: readonly NoInfer<G>[];
      readonly effects?: readonly NoInfer<E>[];
    };
  },
): Definition<S, T, F, G, E> => definition;
