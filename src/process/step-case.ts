import type { Acting, Actor } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { canOnCase, type CaseRow, isTakerOf, lockCase } from './case-rows.ts';
import { type Judgement, judge, leaving, takenBy } from './case-lifecycle.ts';
import type { CaseData, Definition } from './definition.ts';
import { takerWords } from './definition-words.ts';
import { localDate } from './due-time.ts';
import { getCase } from './get-case.ts';
import { fieldRefusal } from './field-refusal.ts';
import { fingerprint } from './fingerprint.ts';
import { type Processes, versionOf } from './processes.ts';
import { recordStep, stepOfKey } from './record-step.ts';
import type { CaseView } from './schemas.ts';

export interface StepAsked {
  readonly id: string;
  readonly transition: string;
  /** Version of the case that the actor saw. */
  readonly version: number;
  readonly fields: CaseData;
  readonly reason?: string | undefined;
  readonly key: string;
}

/**
 * Takes a step. The same request twice is one step.
 *
 * @throws {Problem} not-found; forbidden when it waits for somebody else; conflict when it cannot be taken from the present
 * state or somebody was faster, each with what may be done now; invalid for fields that do not fit
 */
export async function stepCase(acting: Acting, processes: Processes, asked: StepAsked): Promise<CaseView> {
  const { actor, clock, jobs } = acting;
  await acting.inTransaction(async (tx) => {
    const row = await lockCase(tx, asked.id);
    if (!row || !canOnCase(actor, 'read', row)) throw new Problem('not-found', 'case-not-found');
    const before = await stepOfKey(tx, row.id, asked.key);
    const request = requestOf(actor, asked);
    if (before && before.request !== request) throw new Problem('conflict', 'key-used');
    if (before) return;
    if (!canOnCase(actor, 'act', row)) throw new Problem('forbidden', 'forbidden', { verb: 'act' });
    const process = processes.find(row.process);
    const definition = versionOf(process, row.definition_version);
    const { to, data } = judged(definition, row, actor, asked, localDate(clock.now()));
    await recordStep(tx, { clock, jobs, processes }, { process, definition }, row, {
      kind: 'step',
      transition: asked.transition,
      to,
      data,
      actor,
      reason: asked.reason ?? null,
      key: asked.key,
      request,
    });
  });
  return getCase(acting, processes, asked.id);
}

const requestOf = ({ id }: Actor, { transition, fields, reason }: StepAsked): string =>
  fingerprint({ actor: id, transition, fields, reason: reason ?? null });

type Taken = Extract<Judgement, { kind: 'taken' }>;

function judged(definition: Definition, row: CaseRow, actor: Actor, asked: StepAsked, today: string): Taken {
  const isTaker = (taker: Parameters<typeof isTakerOf>[2]) => isTakerOf(actor, row, taker);
  const judgement = judge(definition, row, {
    transition: asked.transition,
    fields: asked.fields,
    reason: asked.reason ?? null,
    isTaker,
    today,
  });
  const current = standingOf(definition, row, actor);
  if (judgement.kind !== 'unknown' && judgement.kind !== 'not-from-here' && row.version !== asked.version)
    throw new Problem('conflict', 'case-changed', { version: row.version }, current);
  if (judgement.kind === 'taken') return judgement;
  throw refusal(definition, asked.transition, judgement, current);
}

/** Where a case stands, for whoever was refused. */
const standingOf = (definition: Definition, row: CaseRow, actor: Actor) => ({
  state: definition.states[row.state]!.label,
  version: row.version,
  allowed: leaving(definition, row.state)
    .filter((name) => definition.transitions[name]!.by.length > 0)
    .map((name) => ({ transition: name, label: definition.transitions[name]!.label })),
  yours: takenBy(definition, row.state, (taker) => isTakerOf(actor, row, taker)),
});

function refusal(
  definition: Definition,
  name: string,
  judgement: Exclude<Judgement, Taken>,
  current: ReturnType<typeof standingOf>,
): Problem {
  const { transitions, guards } = definition;
  const allowed = current.allowed.map(({ label }) => label.vi).join(', ');
  switch (judgement.kind) {
    case 'unknown':
    case 'not-from-here':
      return new Problem('conflict', 'step-not-allowed', { state: current.state.vi, allowed }, current);
    case 'not-yours': {
      const who = transitions[name]!.by.map((taker) => takerWords(taker, 'vi')).join(', ');
      return new Problem('forbidden', 'step-not-yours', { who });
    }
    case 'no-reason':
      return new Problem('invalid', 'step-without-reason');
    case 'fields':
      return fieldRefusal(definition, judgement.faults);
    case 'guarded': {
      const labels = judgement.guards.map((guard) => guards[guard]!.label);
      const condition = labels.map(({ vi }) => vi).join(', ');
      return new Problem('conflict', 'step-guarded', { condition }, { ...current, conditions: labels });
    }
  }
}
