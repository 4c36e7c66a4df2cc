import type { Span } from './span.ts';

interface FactBase {
  /** Stable: a hash of kind, clause path, quote and ordinal; a re-read of the same text gives the same id. */
  readonly id: string;
  /** Path of the clause it stands in; null outside every clause (title, preamble). */
  readonly clause: string | null;
  readonly span: Span;
  /** The words of the span, white space collapsed. */
  readonly quote: string;
  /** The rule that read it: "target.comparator-number-unit". */
  readonly method: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Citation (viện dẫn): a mention of another document, or of itself. */
export interface Citation extends FactBase {
  readonly kind: 'citation';
  /** Symbol of the document meant; null for a document named without one. */
  readonly symbol: string | null;
  /** ISO date where the mention states it. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly form: 'symbol' | 'short' | 'name';
  readonly self: boolean;
}

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '~' | 'range' | 'rank<=' | 'growth>=' | 'growth~';

/** Target (chỉ tiêu): a quantified aim; achieved results and reporting cycles are none. */
export interface Target extends FactBase {
  readonly kind: 'target';
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  /** Year it is due; `yearFrom` tells where it was read. */
  readonly year: number | null;
  readonly yearFrom: 'own' | 'heading' | 'document' | null;
  readonly scope: string | null;
  /** Full coverage told in words ("phủ sóng toàn quốc"): 100 %. */
  readonly coverage: boolean;
  /** Value of an earlier year stated beside it. */
  readonly baseline: { readonly value: number; readonly year: number | null } | null;
}

export type Period = 'P1W' | 'P1M' | 'P3M' | 'P6M' | 'P1Y';

/** Deadline (thời hạn) as it is really written; `text` quotes it. Dates are the last day meant, local to Viet Nam. */
export type Deadline =
  | { readonly kind: 'fixed'; readonly text: string; readonly date: string; readonly before?: boolean }
  | { readonly kind: 'recurring'; readonly text: string; readonly every: Period | null }
  | { readonly kind: 'continuous'; readonly text: string }
  | { readonly kind: 'relative'; readonly text: string; readonly offset: string; readonly event: string | null }
  | { readonly kind: 'onRequest'; readonly text: string }
  | { readonly kind: 'compound'; readonly text: string; readonly parts: readonly Deadline[] }
  | { readonly kind: 'none'; readonly text: null };

/** A body as printed, located. Lead: chủ trì. Co-ordinating: phối hợp. */
export interface Body {
  readonly name: string;
  readonly role: 'lead' | 'coordinating';
  readonly span: Span;
  /** True for a class of bodies: "các bộ, ngành, địa phương". */
  readonly isClass: boolean;
}

/** Task (nhiệm vụ): something that somebody is told to do. */
export interface Task extends FactBase {
  readonly kind: 'task';
  /** The whole wording of the task, white space collapsed. */
  readonly text: string;
  readonly bodies: readonly Body[];
  /** Deliverable (sản phẩm), as printed; several joined by "; ". */
  readonly deliverable: string | null;
  readonly deliverableSpan: Span | null;
  readonly deadline: Deadline;
  readonly deadlineSpan: Span | null;
}

export type Fact = Citation | Target | Task;
export type FactKind = Fact['kind'];
