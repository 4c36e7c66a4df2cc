import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from '../kernel/tables.ts';
import type { TargetStep } from '../reading/compare/target-steps.ts';
import type { Finding } from './finding.ts';
import type { AlignedLink, AlignedNumber, AlignmentState, ClauseStatus, LinkFinding, Tally } from './schemas.ts';

export interface AlignmentTable {
  id: string;
  upstream_id: string;
  downstream_id: string;
  status: Exclude<AlignmentState['status'], 'none'>;
  stage: AlignmentState['stage'];
  attempt: string;
  basis: string | null;
  found: JsonOrNull<Finding>;
  cover: JsonOrNull<Record<string, ClauseStatus>>;
  tally: JsonOrNull<Tally>;
  lowered: JsonOrNull<AlignedNumber[]>;
  problem: string | null;
  asked_at: Date;
  computed_at: Date | null;
}

export interface AlignmentLinkTable {
  id: string;
  alignment_id: string;
  from_path: string;
  to_path: string;
  from_hash: string;
  to_hash: string;
  status: AlignedLink['status'];
  by_person: boolean;
  finding: Json<LinkFinding>;
  version: Generated<number>;
}

export interface TargetComparisonTable {
  upstream_id: string;
  downstream_id: string;
  basis: string;
  steps: Json<TargetStep[]>;
}

/** A vector of length 1 from an embedding endpoint, by the hash of model and words. */
export interface EmbeddingTable {
  hash: string;
  model: string;
  vector: number[];
  made_at: Date;
}

declare module '../kernel/database.ts' {
  interface Tables {
    alignment: AlignmentTable;
    alignment_link: AlignmentLinkTable;
    target_comparison: TargetComparisonTable;
    embedding: EmbeddingTable;
  }
}
