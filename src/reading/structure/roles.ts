import type { Unit } from './unit.ts';

/** What a unit of a document is for. */
export type Role =
  | 'letterhead'
  | 'type'
  | 'title'
  | 'basis'
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'annex'
  | 'aside';

/** A unit with its role and the scope it belongs to: 0 is the document itself, others what is attached to it. */
export interface Placed {
  readonly unit: Unit;
  readonly role: Role;
  readonly scope: number;
}

/** A part of the document whose labels start anew. */
export interface Scope {
  readonly kind: 'body' | 'enclosed' | 'annex' | 'form';
  /** Path of the annex or form, "PL1", "Mẫu02"; empty for scopes that stand at the root. */
  readonly token: string;
  /** Scope that a form belongs to. */
  readonly under: number;
}

export interface Zones {
  readonly placed: readonly Placed[];
  readonly scopes: readonly Scope[];
}
