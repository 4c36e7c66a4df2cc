import { canonicalJson } from '../kernel/canonical-json.ts';
import { type CaseState, destination } from './case-lifecycle.ts';
import type { CaseData, Definition } from './definition.ts';

/** One entry of the log of a case (nhật ký hồ sơ); entries are numbered from 1, which is the version they lead to. */
export interface LogEntry {
  readonly number: number;
  readonly kind: 'opened' | 'step' | 'timer' | 'moved';
  readonly definitionVersion: number;
  /** Null for the opening and for a move to another version of the definition. */
  readonly transition: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly before: CaseData | null;
  readonly after: CaseData;
}

export interface Replayed extends CaseState {
  readonly version: number;
  readonly definitionVersion: number;
}

/** What a log leads to, or the first entry that does not follow from those before it. */
export type Replay =
  | { readonly whole: true; readonly now: Replayed }
  | { readonly whole: false; readonly number: number; readonly why: string };

/** Follows a log from the opening on, under the definitions of its time. */
export function replay(versions: readonly Definition[], log: readonly LogEntry[]): Replay {
  let now: Replayed | null = null;
  for (const [at, entry] of log.entries()) {
    const definition = versions.find(({ version }) => version === entry.definitionVersion);
    const why = definition
      ? entry.number === at + 1
        ? faultOf(definition, now, entry)
        : 'a number is missing'
      : 'no such version';
    if (why) return { whole: false, number: at + 1, why };
    now = {
      state: entry.to,
      data: entry.after,
      version: entry.number,
      definitionVersion: entry.definitionVersion,
    };
  }
  return now ? { whole: true, now } : { whole: false, number: 1, why: 'nothing was opened' };
}

function faultOf(definition: Definition, now: Replayed | null, entry: LogEntry): string | null {
  if (!Object.hasOwn(definition.states, entry.to)) return 'no such state';
  if (entry.kind === 'opened') return now === null && entry.to === definition.initial ? null : 'not an opening';
  if (!now || entry.from !== now.state) return 'it leaves from another state';
  if (canonicalJson(entry.before) !== canonicalJson(now.data)) return 'it begins with other data';
  if (entry.kind === 'moved') return null;
  if (entry.definitionVersion !== now.definitionVersion) return 'another version without a move';
  return stepFault(definition, entry, now.state);
}

function stepFault({ transitions }: Definition, { transition, to }: LogEntry, from: string): string | null {
  const taken = transition !== null && Object.hasOwn(transitions, transition) ? transitions[transition] : undefined;
  if (!taken?.from.includes(from)) return 'no such transition from there';
  return destination(taken, from) === to ? null : 'it leads elsewhere';
}
