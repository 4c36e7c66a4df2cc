import { createContext, use } from 'react';
import type { Directive, FactData, FactKind, FactStatus, RegisteredFact } from '../../../src/directives/schemas.ts';
import type { TextSpan } from './text/mark-runs.ts';

export type Pane = 'outline' | 'text' | 'facts';

/** A fact being added: its words and the kind chosen; the form fills the rest. */
export interface Addition {
  readonly span: TextSpan;
  readonly quote: string;
  readonly data: FactData;
}

export interface ReaderState {
  readonly current: string | null;
  readonly kind: FactKind | null;
  readonly status: FactStatus | null;
  readonly pane: Pane;
  readonly view: 'text' | 'image';
  readonly editing: string | null;
  readonly adding: Addition | null;
  readonly panel: 'keys' | 'history' | 'fact-history' | 'publish' | 'reread' | null;
}

export const FIRST_STATE: ReaderState = {
  current: null,
  kind: null,
  status: null,
  pane: 'text',
  view: 'text',
  editing: null,
  adding: null,
  panel: null,
};

export type ChangeReader = (next: Partial<ReaderState>) => void;

/** What the parts of the reader share. */
export interface Reader {
  readonly slug: string;
  readonly directive: Directive;
  /** All facts in reading order. */
  readonly facts: readonly RegisteredFact[];
  /** Those that pass the filters. */
  readonly shown: readonly RegisteredFact[];
  /** "Chỉ tiêu 3": number within its kind, in reading order. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, RegisteredFact>;
  readonly state: ReaderState;
  readonly change: ChangeReader;
  readonly mayReview: boolean;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('outside of a reader');
  return reader;
}
