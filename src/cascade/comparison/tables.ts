import type { JsonOrNull } from '../../kernel/tables.ts';
import type { StoredTheme } from './stored-themes.ts';

export interface ComparisonTable {
  id: string;
  documents: string[];
  themes: JsonOrNull<StoredTheme[]>;
  version: number;
  changed_at: Date;
}

declare module '../../kernel/database.ts' {
  interface Tables {
    comparison: ComparisonTable;
  }
}
