import type { Transaction } from 'kysely';
import type { Doer } from '../kernel/history.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { Services } from '../kernel/services.ts';
import type { CaseData, Definition } from './definition.ts';
import { fingerprint } from './fingerprint.ts';
import { faultsOf } from './validate-definition.ts';

/** A step that is being taken, as effects and listeners are told of it. */
export interface StepTaken {
  readonly case: { readonly id: string; readonly title: string; readonly owner: string };
  readonly process: string;
  readonly definitionVersion: number;
  /** Version of the case after the step: the number of its entry in the log. */
  readonly version: number;
  readonly unit: string;
  readonly addressee: string;
  /** Null for the opening. */
  readonly transition: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly before: CaseData;
  readonly after: CaseData;
  readonly actor: Doer;
  readonly at: Date;
  /** Local date in Viet Nam. */
  readonly today: string;
}

type Given = Pick<Services, 'jobs' | 'clock'>;

/**
 * What happens with a step, in its transaction: writes of the owner's own, jobs sent with `tx`. What it gives back becomes part
 * of the data of the case; an empty text takes a field away. What throws undoes the step.
 */
export type Effect<F extends string = string> = (
  tx: Transaction<Tables>,
  given: Given,
  step: StepTaken,
) => Promise<CaseData<F> | void>;

/** Told of every step in its transaction, after its effects: notices hang on here. */
export type StepListener = (tx: Transaction<Tables>, given: Given, step: StepTaken) => Promise<void>;

/** A process with all its versions, the newest last, and what its effects do. */
export interface Process {
  readonly versions: readonly Definition[];
  readonly effects: Readonly<Record<string, Effect>>;
}

/** A process whose effects all have a function: one that is missing does not compile. */
export const declareProcess = <const E extends string>(
  versions: readonly Definition<string, string, string, string, E>[],
  effects: Readonly<Record<NoInfer<E>, Effect>>,
): Process => ({ versions, effects });

/** Every process of the program, by name. */
export interface Processes {
  readonly all: readonly Process[];
  readonly listeners: readonly StepListener[];
  /** @throws {Problem} not-found */
  find(name: string): Process;
}

/** Puts the processes together. @throws when a definition is faulty: better at the start than in the middle of a case. */
export function createProcesses(all: readonly Process[], listeners: readonly StepListener[] = []): Processes {
  const faults = all.flatMap((process) =>
    processFaults(process).map((fault) => `${process.versions[0]?.name}: ${fault}`),
  );
  const byName = new Map(all.map((process) => [newestOf(process).name, process]));
  if (byName.size < all.length) faults.push('two processes share a name');
  if (faults.length > 0) throw new Error(`Process definitions cannot be used:\n${faults.join('\n')}`);
  const find = (name: string) => {
    const process = byName.get(name);
    if (!process) throw new Problem('not-found', 'process-not-found');
    return process;
  };
  return { all, listeners, find };
}

/** Versions count from 1 and share a name; every effect has a function. */
export function processFaults({ versions, effects }: Process): string[] {
  if (versions.length === 0) return ['it has no version'];
  return versions.flatMap((definition, at) => [
    ...(definition.version === at + 1 ? [] : [`version ${definition.version} stands at ${at + 1}`]),
    ...(definition.name === versions[0]!.name ? [] : [`it is also called "${definition.name}"`]),
    ...definition.effects.filter((name) => !Object.hasOwn(effects, name)).map((name) => `nothing does "${name}"`),
    ...faultsOf(definition).map((fault) => `version ${definition.version}: ${fault}`),
  ]);
}

/** The version under which cases are opened. */
export const newestOf = ({ versions }: Process): Definition => versions.at(-1)!;

/** A version of a process. @throws {Problem} not-found */
export function versionOf({ versions }: Process, version: number): Definition {
  const found = versions.find((definition) => definition.version === version);
  if (!found) throw new Problem('not-found', 'process-version-not-found', { version });
  return found;
}

/** Fingerprint of what a version does; its words may be put better at any time. */
export function fingerprintOf({ fields, states, transitions, ...definition }: Definition): string {
  const { name, version, module, title, addressee, opening, initial } = definition;
  const bare = (group: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(group).map(([key, value]) => [key, { ...value, label: null }]));
  const guards = Object.keys(definition.guards).sort();
  const told = {
    name,
    version,
    module,
    title,
    addressee,
    initial,
    guards,
    opening: { ...opening, label: null },
    fields: bare(fields),
    states: bare(states),
    transitions: bare(transitions),
    effects: definition.effects,
  };
  return fingerprint(told);
}
