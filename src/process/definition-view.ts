import type { Definition, State, Taker, Words } from './definition.ts';
import { dueWords, takerWords } from './definition-words.ts';
import type { DefinitionView, FieldView, StateView } from './schemas.ts';

const bothWays = (say: (language: keyof Words) => string): Words => ({ vi: say('vi'), en: say('en') });

export const takersView = (by: readonly Taker[]): Words[] =>
  by.map((taker) => bothWays((language) => takerWords(taker, language)));

export const fieldsView = ({ fields }: Definition, names: readonly string[] = []): FieldView[] =>
  names.map((name) => {
    const { label, kind, optional = false } = fields[name]!;
    return { name, label, kind, optional };
  });

export function stateView({ states }: Definition, name: string): StateView {
  const { label, tone, final = false } = states[name]!;
  return { name, label, tone, final };
}

type Described = Pick<DefinitionView, 'version' | 'opening' | 'initial' | 'states' | 'transitions'>;

/** A definition as people read it; `cases` says how many run in a state. */
export const definitionView = (definition: Definition, cases: (state: string) => number): Described => ({
  version: definition.version,
  opening: {
    label: definition.opening.label,
    by: takersView(definition.opening.by),
    asks: fieldsView(definition, definition.opening.asks),
  },
  initial: definition.initial,
  states: Object.entries(definition.states).map(([name, state]) => ({
    ...stateView(definition, name),
    timers: timersView(definition, state),
    public: state.public ?? false,
    cases: cases(name),
  })),
  transitions: Object.entries(definition.transitions).map(([name, transition]) => ({
    name,
    label: transition.label,
    from: [...transition.from],
    to: transition.to === 'stay' ? null : transition.to,
    by: takersView(transition.by),
    asks: fieldsView(definition, transition.asks),
    reason: transition.reason ?? false,
    guards: (transition.guards ?? []).map((guard) => definition.guards[guard]!.label),
    effects: [...(transition.effects ?? [])],
  })),
});

const timersView = ({ fields }: Definition, { timers = {} }: State) =>
  Object.entries(timers).map(([name, { due, takes }]) => ({
    name,
    due: bothWays((language) => dueWords(due, fields, language)),
    takes,
  }));
