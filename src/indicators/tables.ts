import type { Generated } from 'kysely';
import type { StatedTarget } from './schemas.ts';

export interface StatedTargetTable {
  code: string;
  name_vi: string;
  name_en: string;
  comparator: StatedTarget['comparator'];
  value: number;
  value_to: number | null;
  unit: string;
  year: number | null;
  scope: string;
  source: string;
  source_date: string;
  issuer: string;
  clause: string;
  version: Generated<number>;
  changed_at: Date;
}

declare module '../kernel/database.ts' {
  interface Tables {
    stated_target: StatedTargetTable;
  }
}
