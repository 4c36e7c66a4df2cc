import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/document.ts';
import { afterHeading, writeClauses, writeLabel } from './body.ts';
import { block } from './elements.ts';
import { writeGaps } from './gaps.ts';
import { writeIdentification } from './identification.ts';
import { isTabular, writeTable } from './table.ts';
import { writeParagraph } from './text.ts';
import { type Writer } from './writer.ts';

/** Annexes (phụ lục), each a document of its own within the whole, after the signature as they are printed. */
export function writeAttachments(parent: XMLBuilder, writer: Writer, uri: string): void {
  const annexes = writer.childrenOf(null).filter(({ kind }) => kind === 'annex');
  if (annexes.length === 0) return;
  const attachments = block(parent, 'attachments');
  for (const annex of annexes) writeAnnex(attachments, writer, annex, uri);
}

function writeAnnex(parent: XMLBuilder, writer: Writer, annex: Clause, uri: string): void {
  const eId = writer.eIdOf.get(annex)!;
  const attachment = block(parent, 'attachment', { eId });
  writeLabel(attachment, writer, annex);
  const document = block(attachment, 'doc', { name: 'annex', contains: 'originalVersion' });
  writeIdentification(block(document, 'meta'), writer.document.metadata, uri, `!${eId}`);
  const body = block(document, 'mainBody');
  const below = writer.childrenOf(annex.path);
  const paragraphs = afterHeading(writer.text, annex);
  for (const paragraph of paragraphs) writeParagraph(body, writer, paragraph);
  if (below.length > 0 && below.every(isTabular)) writeTable(body, writer, below);
  else writeClauses(body, writer, below);
  writeGaps(body, writer, annex);
  if (paragraphs.length + below.length === 0) block(body, 'p');
}
