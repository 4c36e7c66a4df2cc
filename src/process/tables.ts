import type { Json, JsonOrNull } from '../kernel/tables.ts';
import type { CaseData } from './definition.ts';
import type { LogEntry } from './replay-case.ts';

/** What a version of a definition was when cases could first be opened under it. */
export interface ProcessDefinitionTable {
  name: string;
  version: number;
  fingerprint: string;
  known_since: Date;
}

export interface ProcessCaseTable {
  id: string;
  process: string;
  definition_version: number;
  state: string;
  data: Json<CaseData>;
  title: string;
  /** Number of the last entry of its log. */
  version: number;
  /** Version at which it entered the state that it is in: tells one visit of a state from the next. */
  visit: number;
  owner: string;
  unit: string;
  addressee: string;
  module: string;
  is_public: boolean;
  opening_key: string;
  opened_at: Date;
  entered_at: Date;
  changed_at: Date;
  closed_at: Date | null;
}

export interface ProcessLogTable {
  case_id: string;
  number: number;
  at: Date;
  actor: string;
  on_behalf_of: string | null;
  kind: LogEntry['kind'];
  definition_version: number;
  transition: string | null;
  from_state: string | null;
  to_state: string;
  before: JsonOrNull<CaseData>;
  after: Json<CaseData>;
  reason: string | null;
  /** Of the request, so that it is one step however often it comes. */
  key: string | null;
  /** What the request asked for: the same key for something else is refused. */
  request: string | null;
}

export interface ProcessTimerTable {
  id: string;
  case_id: string;
  visit: number;
  name: string;
  takes: string;
  due_at: Date;
  status: 'armed' | 'fired' | 'cancelled';
  /** How often its step failed. */
  tries: number;
  /** When it is looked at next: when it is due, or later after it failed. */
  next_at: Date;
  ended_at: Date | null;
}

declare module '../kernel/database.ts' {
  interface Tables {
    process_definition: ProcessDefinitionTable;
    process_case: ProcessCaseTable;
    process_log: ProcessLogTable;
    process_timer: ProcessTimerTable;
  }
}
