import type { CaseData, Definition, FieldKind } from './definition.ts';

/** Longest value of a field, characters. */
export const LONGEST: Readonly<Record<FieldKind, number>> = { line: 200, text: 4000, date: 10, organisation: 120 };

/** What is wrong with one field that was filled in. */
export interface FieldFault {
  readonly field: string;
  readonly fault: 'missing' | 'not-asked' | 'too-long' | 'no-date';
}

export type FieldsRead =
  | { readonly kind: 'read'; readonly data: CaseData }
  | { readonly kind: 'faulty'; readonly faults: readonly FieldFault[] };

/** Takes what was filled in for the fields that a step asks: trimmed, and without those left empty. */
export function readFields(definition: Definition, asks: readonly string[], given: CaseData): FieldsRead {
  const strange = Object.keys(given).filter((field) => !asks.includes(field));
  const values = asks.map((field) => [field, given[field]?.trim() ?? ''] as const);
  const faults = [
    ...strange.map((field): FieldFault => ({ field, fault: 'not-asked' })),
    ...values.flatMap(([field, value]) => faultOf(definition, field, value)),
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'read', data: Object.fromEntries(values.filter(([, value]) => value !== '')) };
}

function faultOf({ fields }: Definition, field: string, value: string): FieldFault[] {
  const { kind, optional } = fields[field]!;
  if (value === '') return optional ? [] : [{ field, fault: 'missing' }];
  if (value.length > LONGEST[kind]) return [{ field, fault: 'too-long' }];
  return kind === 'date' && !isDate(value) ? [{ field, fault: 'no-date' }] : [];
}

/** A day that the calendar has, from 1900 to 2199. */
function isDate(value: string): boolean {
  if (!/^(?:19|2[01])\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
