import type { Selectable } from 'kysely';
import type { StatedTarget } from './schemas.ts';
import type { StatedTargetTable } from './tables.ts';

export const toRow = (target: StatedTarget) => ({
  code: target.code,
  name_vi: target.nameVi,
  name_en: target.nameEn,
  comparator: target.comparator,
  value: target.value,
  value_to: target.valueTo,
  unit: target.unit,
  year: target.year,
  scope: target.scope,
  source: target.source,
  source_date: target.sourceDate,
  issuer: target.issuer,
  clause: target.clause,
});

export const fromRow = (row: Selectable<StatedTargetTable>): StatedTarget => ({
  code: row.code,
  nameVi: row.name_vi,
  nameEn: row.name_en,
  comparator: row.comparator,
  value: row.value,
  valueTo: row.value_to,
  unit: row.unit,
  year: row.year,
  scope: row.scope,
  source: row.source,
  sourceDate: row.source_date,
  issuer: row.issuer,
  clause: row.clause,
});
