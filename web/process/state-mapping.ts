import type { DefinitionView } from '../../src/process/schemas.ts';

/** New state by former state; null leaves its cases where they are. */
export type Mapping = Readonly<Record<string, string | null>>;

type States = Pick<DefinitionView, 'states'>;

/** States of one version that cases can run in: what has ended is not moved. */
export const openStates = ({ states }: States) => states.filter(({ final }) => !final);

/** What is offered first: the state of the same name, and where there is none, to stay. */
export function likelyMapping(from: States, to: States): Mapping {
  const targets = openStates(to).map(({ name }) => name);
  return Object.fromEntries(openStates(from).map(({ name }) => [name, targets.includes(name) ? name : null]));
}
