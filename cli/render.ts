import { resultToJson } from '../src/reading/export/json.ts';
import type { ReadDocument } from '../src/reading/model/document.ts';
import type { ReadResult } from '../src/reading/model/result.ts';
import type { Rendering } from './rendering.ts';

/**
 * A result as text, ending with a line break; each format loads what it needs, so that the others start faster. A
 * workbook is no text: it is written by the command itself.
 */
export async function render(result: ReadResult, rendering: Rendering): Promise<string> {
  if (rendering.format === 'json') return `${JSON.stringify(resultToJson(result), null, 2)}\n`;
  if (rendering.format === 'markdown') {
    const { toMarkdown } = await import('../src/reading/export/markdown.ts');
    return result.documents.map((document) => toMarkdown(result, document, rendering.language)).join('\n');
  }
  if (rendering.format === 'akn') {
    const { toAkomaNtoso } = await import('../src/reading/export/akoma-ntoso.ts');
    return toAkomaNtoso(result, directiveOf(result));
  }
  const { summary } = await import('./summary/summary.ts');
  return summary(result, rendering);
}

/** The one directive, or whatever the file holds instead; the caller has made sure that there are not several. */
const directiveOf = ({ documents }: ReadResult): ReadDocument =>
  documents.find(({ kind }) => kind === 'directive') ?? documents[0]!;
