import type { Language } from './language.ts';

export type Format = 'summary' | 'json' | 'markdown' | 'akn' | 'xlsx';

/** How a result is shown: plain data, so that it can go to a worker thread. */
export interface Rendering {
  readonly format: Format;
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Where the workbook goes. */
  readonly out: string | null;
}
