import type { ProblemKind, ProblemValues } from '../kernel/errors.ts';
import type { TableRow } from './read-table.ts';

export type TemplateLanguage = 'vi' | 'en';

/** What a thread for tables is asked to do. */
export type TableTask =
  | { readonly make: 'rows'; readonly bytes: Uint8Array }
  | { readonly make: 'template'; readonly language: TemplateLanguage };

/** What it answers; a refusal carries what a Problem is made of, because errors lose their class on the way. */
export type TableAnswer =
  | { readonly made: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly made: 'template'; readonly bytes: Uint8Array }
  | { readonly made: null; readonly kind: ProblemKind; readonly code: string; readonly values: ProblemValues };
