import type { ColumnType, Generated } from 'kysely';
import type { Json, JsonOrNull } from '../kernel/tables.ts';
import type { ReadWarning } from '../reading/model/block.ts';
import type { RecognisedPage } from '../reading/recognition/recogniser.ts';
import type { FactData, FactKind, FactStatus, Passage, SourceStatus } from './schemas.ts';

export interface SourceTable {
  id: string;
  sha256: string;
  name: string;
  media_type: string | null;
  bytes: number;
  legal_value: 'original' | 'copy' | 'digest' | 'commentary';
  status: SourceStatus['status'];
  attempt: string | null;
  stage: SourceStatus['stage'];
  done: Generated<number>;
  total: Generated<number>;
  /** When its pages are expected to be recognised. */
  expected_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  page_count: number | null;
  problem: JsonOrNull<NonNullable<SourceStatus['problem']>>;
  owner: string;
  unit: string;
  added_at: Date;
  changed_at: Date;
}

export interface DirectiveTable {
  id: string;
  slug: string;
  identity: string;
  symbol_key: string | null;
  kind: 'directive' | 'digest' | 'commentary' | 'other';
  style: 'party' | 'state';
  symbol: string | null;
  type: string | null;
  issuer: string | null;
  issued_on: string | null;
  title: string | null;
  place: string | null;
  signatory: string | null;
  signatory_role: string | null;
  recipients: Json<string[]>;
  warnings: Json<ReadWarning[]>;
  status: Generated<'draft' | 'published'>;
  engine: string;
  clauses: number;
  words: string;
  version: Generated<number>;
  owner: string;
  unit: string;
  added_at: Date;
  published_at: Date | null;
}

export interface CopyTable {
  id: string;
  directive_id: string;
  source_id: string;
  part: number;
  current: boolean;
}

export interface ReadingTable {
  id: string;
  source_id: string;
  engine: string;
  result: Uint8Array;
  at: Date;
}

export interface ClauseTable {
  directive_id: string;
  ordinal: number;
  path: string;
  parent: string | null;
  depth: number;
  kind: string;
  label: string;
  heading: string | null;
  text: string;
  page: number;
  words: ColumnType<unknown, never, never>;
  plain: ColumnType<unknown, never, never>;
  headings: ColumnType<unknown, never, never>;
}

export interface PassageTable {
  directive_id: string;
  ordinal: number;
  content: Json<Passage>;
}

export interface FactTable {
  id: string;
  directive_id: string;
  key: string;
  kind: FactKind;
  clause: string | null;
  start_at: number;
  end_at: number;
  quote: string;
  method: string;
  confidence: number;
  certain: boolean;
  status: FactStatus;
  by_person: boolean;
  data: Json<FactData>;
  suggested: JsonOrNull<FactData>;
  cited_key: string | null;
  cited_id: string | null;
  version: Generated<number>;
}

/** A clause, and the clause of another document that it changes; null where the whole is meant. */
export interface RelationPlace {
  readonly clause: string | null;
  readonly of: string | null;
}

export interface RelationTable {
  directive_id: string;
  ordinal: number;
  kind: 'implements' | 'cites' | 'amends' | 'replaces';
  symbol: string;
  symbol_key: string;
  date: string | null;
  target_id: string | null;
  /** Where it amends or replaces the other: its own clause, and the other's. */
  places: ColumnType<RelationPlace[], string | undefined, string>;
}

export interface RereadTable {
  directive_id: string;
  source_id: string;
  engine: string;
  prepared: Uint8Array;
  result: Uint8Array;
  at: Date;
}

export interface RecognisedPageTable {
  source_id: string;
  engine: string;
  page: number;
  words: Json<RecognisedPage>;
}

export interface WordingDecisionTable {
  source_id: string;
  raw_at: number;
  before: string;
  after: string;
  decision: 'made' | 'left';
  decided_at: Date;
}

export interface SyllableCountsTable {
  singleton: Generated<boolean>;
  version: number;
  packed: Uint8Array;
}

export interface CountedDirectiveTable {
  directive_id: string;
}

declare module '../kernel/database.ts' {
  interface Tables {
    source: SourceTable;
    directive: DirectiveTable;
    copy: CopyTable;
    reading: ReadingTable;
    clause: ClauseTable;
    passage: PassageTable;
    fact: FactTable;
    relation: RelationTable;
    reread: RereadTable;
    recognised_page: RecognisedPageTable;
    wording_decision: WordingDecisionTable;
    syllable_counts: SyllableCountsTable;
    counted_directive: CountedDirectiveTable;
  }
}
