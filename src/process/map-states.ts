import type { CaseData, Definition } from './definition.ts';

/** New state by former state; null leaves its cases on the former version. */
export type Mapping = Readonly<Record<string, string | null>>;

/**
 * What is wrong with a mapping, by code and state; empty when it may be used. @param used states in which cases run: each must be
 * mapped, or left on purpose
 */
export function mappingFaults(
  from: Definition,
  to: Definition,
  mapping: Mapping,
  used: readonly string[],
): { readonly code: string; readonly state: string }[] {
  return [
    ...used.filter((state) => mapping[state] === undefined).map((state) => ({ code: 'state-not-mapped', state })),
    ...Object.entries(mapping).flatMap(([state, target]) => {
      if (!Object.hasOwn(from.states, state)) return [{ code: 'state-not-found', state }];
      if (target === null) return [];
      if (!Object.hasOwn(to.states, target)) return [{ code: 'state-not-found', state: target }];
      const ends = (to.states[target]!.final ?? false) !== (from.states[state]!.final ?? false);
      return ends ? [{ code: 'state-ends-otherwise', state }] : [];
    }),
  ];
}

/** Whether a version has a field for everything that a case holds. */
export const holdsData = ({ fields, title }: Definition, data: CaseData): boolean =>
  Object.keys(data).every((field) => Object.hasOwn(fields, field)) && data[title] !== undefined;
