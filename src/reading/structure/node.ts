import type { Span } from '../model/span.ts';
import type { ClauseCell, ClauseKind } from '../model/document.ts';
import type { Label, LabelForm } from './labels/label.ts';
import type { Passage } from './unit.ts';

/** A clause while the tree is being built. */
export interface Node {
  readonly kind: ClauseKind;
  /** Null for clauses without a printed label: tables, rows without a number, unparsed text. */
  readonly label: Label | null;
  readonly printed: string;
  /** Its part of the path. */
  readonly token: string;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Own paragraphs; the first one holds the label. */
  readonly passages: Passage[];
  readonly start: number;
  readonly page: number;
  readonly confidence: number;
  /** True for clauses whose path does not carry the path of what they stand in (Điều, tables of the body). */
  readonly atRoot: boolean;
  readonly row?: RowContent;
  /** Annexes only: their title. */
  readonly heading?: string | null;
}

export interface RowContent {
  readonly cells: readonly ClauseCell[];
  readonly text: string;
  readonly end: number;
  readonly own: Span;
}

const KINDS: Readonly<Record<LabelForm, ClauseKind>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'section',
  article: 'article',
  upper: 'part',
  roman: 'section',
  number: 'clause',
  decimal: 'clause',
  bracket: 'point',
  letter: 'point',
  'letter-number': 'point',
  'small-roman': 'point',
  star: 'dash',
  dash: 'dash',
  plus: 'plus',
};

export const kindOf = (form: LabelForm): ClauseKind => KINDS[form];
