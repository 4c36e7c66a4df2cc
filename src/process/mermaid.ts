import type { Definition, Due, Taker, Words } from './definition.ts';
import { dueWords, takersWords } from './definition-words.ts';

type Language = keyof Words;

/** Nothing in a label may end it, or begin another statement. */
const plain = (text: string): string =>
  text
    .replace(/[:;#"{}[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The definition as a Mermaid state diagram. */
export function mermaidOf(definition: Definition, language: Language): string {
  const { states, transitions, initial } = definition;
  const ids = new Map(Object.keys(states).map((name) => [name, name.replaceAll('-', '_')]));
  const idOf = (name: string) => ids.get(name)!;
  const lines = [
    'stateDiagram-v2',
    ...Object.entries(states).map(([name, { label }]) => `  ${idOf(name)}: ${plain(label[language])}`),
    `  [*] --> ${idOf(initial)}: ${plain(definition.opening.label[language])}`,
    ...Object.entries(transitions).flatMap(([name, { from, to, label, by }]) =>
      from.map((state) => {
        const who = whoTakes(definition, name, state, by, language);
        return `  ${idOf(state)} --> ${idOf(to === 'stay' ? state : to)}: ${plain(`${label[language]} (${who})`)}`;
      }),
    ),
    ...Object.entries(states).flatMap(([name, { final }]) => (final ? [`  ${idOf(name)} --> [*]`] : [])),
  ];
  return `${lines.join('\n')}\n`;
}

/** Everybody who takes a transition from a state: roles and timers. */
export function whoTakes(
  { states, fields }: Definition,
  transition: string,
  state: string,
  by: readonly Taker[],
  language: Language,
): string {
  const timers = Object.values(states[state]?.timers ?? {}).filter(({ takes }) => takes === transition);
  const dues = timers.map(({ due }: { readonly due: Due }) => `⏱ ${dueWords(due, fields, language)}`);
  return [takersWords(by, language), ...dues].filter(Boolean).join('; ');
}
