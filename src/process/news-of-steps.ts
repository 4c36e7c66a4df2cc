import { announce, type News } from '../kernel/news.ts';
import type { Definition, Taker, Words } from './definition.ts';
import { type Process, type StepListener, type StepTaken, versionOf } from './processes.ts';

/**
 * Tells of every step those who take part in the case: whoever opened it, and whoever holds a role that takes steps of it, in
 * the organisation that opened it or the one it is put to. A move to another version is no news.
 */
export const newsOfSteps =
  (processes: readonly Process[]): StepListener =>
  async (tx, { jobs }, step) => {
    if (step.transition === null && step.from !== null) return;
    const process = processes.find(({ versions }) => versions[0]!.name === step.process);
    if (process) await announce(tx, jobs, newsOf(versionOf(process, step.definitionVersion), step));
  };

function newsOf(definition: Definition, step: StepTaken): News {
  const { case: one, version, unit, addressee, transition, to, actor, at } = step;
  const state = definition.states[to]!;
  return {
    key: `case:${one.id}@${version}`,
    kind: transition === null ? 'case-opened' : state.tone === 'late' ? 'case-overdue' : 'case-step',
    subject: `case:${one.id}`,
    told: {
      process: definition.label,
      step: transition === null ? definition.opening.label : definition.transitions[transition]!.label,
      state: small(state.label),
    },
    people: [one.owner],
    holders: { roles: rolesOf(definition), units: [unit, addressee].filter((id) => id !== '') },
    by: actor.onBehalfOf ?? actor.id,
    at: at.toISOString(),
  };
}

/** Roles that take steps of a case. */
const rolesOf = ({ opening, transitions }: Definition): string[] => {
  const takers: readonly Taker[] = [...opening.by, ...Object.values(transitions).flatMap(({ by }) => by)];
  return [...new Set(takers.map(({ role }) => role))];
};

/** A label in the middle of a sentence. */
const small = ({ vi, en }: Words): Words => ({ vi: lowered(vi), en: lowered(en) });
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
