import type { StatedFact } from '../../reading/claims/explanation.ts';
import type { Fact, Task } from '../../reading/model/fact.ts';
import type { Decision } from './explain-message.ts';

/** Facts of the engine with what officers decided: rejected ones are left out, and so are rejected bodies and deadlines. */
export function statedFacts(facts: readonly Fact[], decisions: readonly Decision[]): StatedFact[] {
  const own = new Map(decisions.flatMap((one) => (one.of === null ? [[one.key, one.status] as const] : [])));
  const parts = Map.groupBy(
    decisions.filter(({ of }) => of !== null),
    ({ of }) => of!,
  );
  return facts.flatMap((fact): StatedFact[] => {
    const status = own.get(fact.id) ?? 'suggested';
    if (status === 'rejected') return [];
    const stated = fact.kind === 'task' ? withoutRejected(fact, parts.get(fact.id) ?? []) : fact;
    return [{ fact: stated, accepted: status === 'accepted' || status === 'edited' }];
  });
}

function withoutRejected(task: Task, parts: readonly Decision[]): Task {
  const rejected = parts.filter(({ status }) => status === 'rejected');
  if (rejected.length === 0) return task;
  const starts = new Set(rejected.flatMap(({ kind, start }) => (kind === 'body' ? [start] : [])));
  const bodies = task.bodies.filter(({ span }) => !starts.has(span.start));
  const dated = !rejected.some(({ kind }) => kind === 'deadline');
  return dated ? { ...task, bodies } : { ...task, bodies, deadline: { kind: 'none', text: null }, deadlineSpan: null };
}
