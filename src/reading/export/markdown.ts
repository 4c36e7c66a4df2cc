import type { Clause, ReadDocument } from '../model/document.ts';
import type { ReadResult } from '../model/result.ts';
import { exportWords } from './export-words.ts';
import { clauseBlocks } from './markdown-clauses.ts';
import { escapeMarkdown, sheetTable } from './markdown-table.ts';
import { sayDate } from './say.ts';
import { citationSheet, nameOf, targetSheet, taskSheet } from './sheets.ts';
import type { ExportWords, Language } from './words.ts';

/** One document as Markdown for people: metadata, the clauses with their tables, then what was read from them. */
export function toMarkdown(result: ReadResult, document: ReadDocument, language: Language): string {
  const words = exportWords(language);
  const facts = [targetSheet, taskSheet, citationSheet].map((sheet) => sheet([document], words));
  const factBlocks = facts.flatMap((sheet) =>
    sheet.rows.length > 0 ? [`## ${sheet.name}`, sheetTable(sheet, language)] : [],
  );
  const clauses: readonly Clause[] = document.kind === 'directive' ? document.clauses : [];
  const parts = [`# ${title(document, words)}`, metadata(document, words), ...clauseBlocks(clauses), ...factBlocks];
  return `${parts.filter(Boolean).join('\n\n')}\n\n<!-- Nhịp ${result.engine}, sha256 ${result.sha256} -->\n`;
}

const title = (document: ReadDocument, words: ExportWords): string =>
  escapeMarkdown(
    [document.metadata.type, document.metadata.title ?? nameOf(document, words)].filter(Boolean).join(' '),
  );

function metadata({ kind, metadata: read }: ReadDocument, words: ExportWords): string {
  const { fields } = words;
  const lines: [string, string | null][] = [
    [fields.kind, words.kinds[kind]],
    [fields.symbol, read.symbol],
    [fields.issuer, read.issuer],
    [fields.issuedOn, read.issuedOn && sayDate(read.issuedOn)],
    [fields.place, read.place],
    [fields.signatory, [read.signatoryRole, read.signatory].filter(Boolean).join(', ')],
    [fields.basis, read.basis.join(', ')],
    [fields.recipients, read.recipients.join('; ')],
  ];
  return lines.flatMap(([name, value]) => (value ? [`- **${name}:** ${escapeMarkdown(value)}`] : [])).join('\n');
}
