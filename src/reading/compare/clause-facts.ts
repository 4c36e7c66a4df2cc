import type { Fact, Target, Task } from '../model/fact.ts';
import { fold } from '../normalise/fold.ts';
import { type BodyRole, bodyRole } from './body-role.ts';

/** What the facts of a document say about its clauses, by path. */
export interface ClauseFacts {
  readonly targets: readonly Target[];
  /** Roles of the bodies that are told to act. */
  readonly bodies: readonly BodyRole[];
  /** Strategies, programmes and plans that are named without a symbol. */
  readonly programmes: ReadonlySet<string>;
  /** Years that its targets are due. */
  readonly years: ReadonlySet<number>;
}

const PROGRAMME = /^(?:chiến lược|chương trình|đề án|kế hoạch|qui hoạch|quy hoạch) (?:\S+ ){4}/u;

export const NO_FACTS: ClauseFacts = { targets: [], bodies: [], programmes: new Set(), years: new Set() };

export function factsByClause(facts: readonly Fact[]): ReadonlyMap<string, ClauseFacts> {
  const byClause = Map.groupBy(
    facts.filter(({ clause }) => clause !== null),
    ({ clause }) => clause!,
  );
  return new Map(Array.from(byClause, ([path, own]) => [path, summarise(own)]));
}

function summarise(facts: readonly Fact[]): ClauseFacts {
  const leads = facts
    .filter((fact): fact is Task => fact.kind === 'task')
    .flatMap(({ bodies }) => bodies.filter(({ role }) => role === 'lead'));
  const named = facts
    .filter((fact) => fact.kind === 'citation' && fact.form === 'name')
    .map(({ quote }) => fold(quote));
  const targets = facts.filter((fact): fact is Target => fact.kind === 'target');
  return {
    targets,
    years: new Set(targets.flatMap(({ year }) => (year === null ? [] : [year]))),
    bodies: leads.map(({ name }) => bodyRole(name)),
    programmes: new Set(named.filter((name) => PROGRAMME.test(name))),
  };
}
