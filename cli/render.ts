import { toAkomaNtoso } from '../src/reading/export/akoma-ntoso.ts';
import { resultToJson } from '../src/reading/export/json.ts';
import { toMarkdown } from '../src/reading/export/markdown.ts';
import type { ReadDocument } from '../src/reading/model/document.ts';
import type { ReadResult } from '../src/reading/model/result.ts';
import type { Language } from './language.ts';

export type Format = 'summary' | 'json' | 'markdown' | 'akn' | 'xlsx';

/** How a result is shown: plain data, so that it can go to a worker thread. */
export interface Rendering {
  readonly format: Format;
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** A result as text, ending with a line break. A workbook is no text: it is written by the command itself. */
export function render(result: ReadResult, rendering: Rendering): string {
  switch (rendering.format) {
    case 'json':
      return `${JSON.stringify(resultToJson(result), null, 2)}\n`;
    case 'markdown':
      return result.documents.map((document) => toMarkdown(result, document, rendering.language)).join('\n');
    case 'akn':
      return toAkomaNtoso(result, directiveOf(result));
    default:
      return '';
  }
}

/** The one directive, or whatever the file holds instead; the caller has made sure that there are not several. */
const directiveOf = ({ documents }: ReadResult): ReadDocument =>
  documents.find(({ kind }) => kind === 'directive') ?? documents[0]!;
