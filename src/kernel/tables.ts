import type { ColumnType } from 'kysely';

/** Written as JSON text, read as a value. */
export type Json<Value> = ColumnType<Value, string, string>;
export type JsonOrNull<Value> = ColumnType<Value | null, string | null, string | null>;

export interface HistoryTable {
  position: number;
  id: string;
  at: Date;
  actor: string;
  on_behalf_of: string | null;
  operation: string;
  subjects: string[];
  before: JsonOrNull<unknown>;
  after: JsonOrNull<unknown>;
  reason: string | null;
  unit: string | null;
  previous_hash: string;
  hash: string;
}

export interface HistoryHeadTable {
  only_row: boolean;
  position: number;
  hash: string;
}

export interface RestoredJobTable {
  id: string;
  queue: string;
  key: string | null;
  data: Json<object>;
  start_after: Date;
}

declare module './database.ts' {
  interface Tables {
    restored_job: RestoredJobTable;
    history: HistoryTable;
    history_head: HistoryHeadTable;
  }
}
