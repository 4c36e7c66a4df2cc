import { createContext, use } from 'react';
import type {
  Directive,
  FactData,
  FactKind,
  FactStatus,
  RegisteredFact,
  WordingNote,
} from '../../../src/directives/schemas.ts';
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
  /** Null: the page beside the text for a scan, else the text. */
  readonly view: 'text' | 'image' | 'both' | null;
  /** Place in the text whose print is shown on the image of its page. */
  readonly at: number | null;
  /** Recognised word that is looked at. */
  readonly note: WordingNote | null;
  readonly editing: string | null;
  readonly adding: Addition | null;
  readonly panel: 'keys' | 'history' | 'fact-history' | 'publish' | 'reread' | null;
}

export const FIRST_STATE: ReaderState = {
  current: null,
  kind: null,
  status: null,
  pane: 'text',
  view: null,
  at: null,
  note: null,
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
