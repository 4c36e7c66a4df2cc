import { createHash } from 'node:crypto';
import type { ReadDocument } from '../reading/model/document.ts';
import type { Body, Citation, Deadline, Fact, Target, Task } from '../reading/model/fact.ts';
import type { Span } from '../reading/model/span.ts';
import { fold } from '../reading/normalise/fold.ts';
import type { FactData } from './schemas.ts';

/** Facts at or above this confidence may be accepted in bulk. */
export const CERTAIN = 0.9;

/** A fact as the register keeps it; `of` in its data is the key of its task. */
export interface FlatFact {
  /** The engine's id, or one made from its task's: the same words of the same clause keep it through a re-read. */
  readonly key: string;
  readonly clause: string | null;
  readonly span: Span;
  readonly quote: string;
  readonly method: string;
  readonly confidence: number;
  readonly data: FactData;
}

/**
 * The facts of a document as five kinds in reading order: a task of the engine gives itself, its bodies and its deadline,
 * because an officer accepts, edits and rejects each of them. Only a directive asserts facts.
 *
 * @param text canonical text of the source, in which the spans lie.
 */
export function flattenFacts(document: ReadDocument, text: string): FlatFact[] {
  if (document.kind !== 'directive') return [];
  const flat = document.facts.flatMap((fact) => flatten(fact, text));
  return flat.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function flatten(fact: Fact, text: string): FlatFact[] {
  switch (fact.kind) {
    case 'citation':
      return [{ ...placeOf(fact), data: citationData(fact) }];
    case 'target':
      return [{ ...placeOf(fact), data: targetData(fact) }];
    case 'task':
      return [taskFact(fact), ...bodyFacts(fact, text), ...deadlineFacts(fact, text)];
  }
}

const placeOf = ({ id, clause, span, quote, method, confidence }: Fact) => ({
  key: id,
  clause,
  span,
  quote,
  method,
  confidence,
});

const citationData = ({ symbol, date, issuer, form, self }: Citation): FactData => ({
  kind: 'citation',
  symbol,
  date,
  issuer,
  form,
  self,
});

const targetData = (target: Target): FactData => ({
  kind: 'target',
  indicator: target.indicator,
  comparator: target.comparator,
  value: target.value,
  valueTo: target.valueTo,
  unit: target.unit,
  year: target.year,
  yearFrom: target.yearFrom,
  scope: target.scope,
  coverage: target.coverage,
  baseline: target.baseline ? { ...target.baseline } : null,
});

const taskFact = (task: Task): FlatFact => ({
  ...placeOf(task),
  data: { kind: 'task', text: task.text, deliverable: task.deliverable },
});

function bodyFacts(task: Task, text: string): FlatFact[] {
  const seen = new Map<string, number>();
  return task.bodies.map((body) => {
    const name = `body\n${body.role}\n${fold(body.name)}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return part(task, `${name}\n${ordinal}`, body.span, text, bodyData(task, body));
  });
}

const bodyData = (task: Task, { name, role, isClass }: Body): FactData => ({
  kind: 'body',
  of: task.id,
  name,
  role,
  isClass,
});

function deadlineFacts(task: Task, text: string): FlatFact[] {
  if (task.deadline.kind === 'none') return [];
  const data: FactData = { kind: 'deadline', of: task.id, deadline: deadlineData(task.deadline) };
  return [part(task, 'deadline', task.deadlineSpan ?? task.span, text, data)];
}

type DeadlineData = Extract<FactData, { kind: 'deadline' }>['deadline'];

function deadlineData(deadline: Deadline): DeadlineData {
  if (deadline.kind !== 'compound') return { ...deadline };
  return { kind: 'compound', text: deadline.text, parts: deadline.parts.map(deadlineData) };
}

function part(task: Task, name: string, span: Span, text: string, data: FactData): FlatFact {
  const key = createHash('sha256').update(`${task.id}\n${name}`).digest('hex').slice(0, 16);
  const quote = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  return { key, clause: task.clause, span, quote, method: task.method, confidence: task.confidence, data };
}
