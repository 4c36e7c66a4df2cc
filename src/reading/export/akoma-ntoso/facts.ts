import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Deadline, Fact, Target, Task } from '../../model/fact.ts';
import type { ReadResult } from '../../model/result.ts';
import { type Attributes, present, write } from './elements.ts';
import { NHIP } from './names.ts';
import { type Writer } from './writer.ts';

/**
 * Targets and tasks as proprietary metadata, each with the eId of the clause it stands in, the quoted words, the rule
 * that read it and its confidence. Citations are `ref` elements of the text itself.
 */
export function writeFacts(proprietary: XMLBuilder, writer: Writer, result: ReadResult): void {
  const facts = factsOf(writer);
  if (facts.length === 0) return;
  const eIds = eIdsByPath(writer);
  const root = own(proprietary, 'facts', { engine: result.engine, source: `sha256:${result.sha256}` });
  for (const fact of facts) {
    const eId = fact.clause === null ? undefined : eIds.get(fact.clause);
    if (fact.kind === 'target') writeTarget(root, fact, eId);
    if (fact.kind === 'task') writeTask(root, fact, eId);
  }
}

export const factsOf = ({ document }: Writer): Fact[] => document.facts.filter(({ kind }) => kind !== 'citation');

export const eIdsByPath = (writer: Writer): Map<string, string> =>
  new Map([...writer.eIdOf].map(([{ path }, eId]) => [path, eId]));

export function own(parent: XMLBuilder, name: string, attributes: Attributes = {}): XMLBuilder {
  return parent.txt('\n').ele(NHIP, `nhip:${name}`, present(attributes));
}

const anchor = ({ id, method, confidence }: Fact, eId: string | undefined): Attributes => ({
  id,
  clause: eId && `#${eId}`,
  method,
  confidence,
});

function writeTarget(root: XMLBuilder, target: Target, eId: string | undefined): void {
  const { comparator, value, valueTo, unit, year, scope } = target;
  const element = own(root, 'target', { ...anchor(target, eId), comparator, value, valueTo, unit, year, scope });
  write(own(element, 'indicator'), target.indicator);
  write(own(element, 'quote'), target.quote);
}

function writeTask(root: XMLBuilder, task: Task, eId: string | undefined): void {
  const element = own(root, 'task', anchor(task, eId));
  write(own(element, 'quote'), task.quote);
  for (const { name, role } of task.bodies) write(own(element, 'body', { role }), name);
  if (task.deliverable) write(own(element, 'deliverable'), task.deliverable);
  writeDeadline(element, task.deadline);
}

function writeDeadline(parent: XMLBuilder, deadline: Deadline): void {
  if (deadline.kind === 'none') return;
  const { kind, text, ...rest } = deadline;
  if (deadline.kind === 'compound') {
    const element = own(parent, 'deadline', { kind, text });
    for (const part of deadline.parts) writeDeadline(element, part);
    return;
  }
  const values = Object.entries(rest).map(([name, value]) => [name, value === undefined ? null : String(value ?? '')]);
  own(parent, 'deadline', { kind, text, ...Object.fromEntries(values) });
}
