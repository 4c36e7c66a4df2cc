import { create } from 'xmlbuilder2';
import type { ReadDocument } from '../model/document.ts';
import type { ReadResult } from '../model/result.ts';
import { writeAttachments } from './akoma-ntoso/attachments.ts';
import { writeBody } from './akoma-ntoso/body.ts';
import { block } from './akoma-ntoso/elements.ts';
import type { CarriedOut } from './akoma-ntoso/links.ts';
import { writeMeta } from './akoma-ntoso/meta.ts';
import { AKN, ELI, NHIP } from './akoma-ntoso/names.ts';
import { writeAfter, writeBefore } from './akoma-ntoso/surroundings.ts';
import { classOf, workUriOf } from './akoma-ntoso/uri.ts';
import { createWriter } from './akoma-ntoso/writer.ts';

export interface AkomaNtosoOptions {
  /** Work IRI, when the register knows a better one than what the document's own words give. */
  readonly uri?: string;
  /** What it carries out, clause by clause where that is known; without it the documents that it names as its basis. */
  readonly links?: readonly CarriedOut[];
}

/**
 * One document as Akoma Ntoso 3.0 (OASIS LegalDocML): identification, letterhead, basis, clause tree, tables, signature;
 * citations as `ref`; targets and tasks as proprietary metadata that points at clauses by eId.
 */
export function toAkomaNtoso(result: ReadResult, document: ReadDocument, options: AkomaNtosoOptions = {}): string {
  const writer = createWriter(result, document);
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' })
    .ele(AKN, 'akomaNtoso')
    .att('http://www.w3.org/2000/xmlns/', 'xmlns:nhip', NHIP)
    .att('http://www.w3.org/2000/xmlns/', 'xmlns:eli', ELI);
  const element = classOf(document.metadata);
  const main = block(root, element, { name: document.metadata.type ?? document.kind, contains: 'originalVersion' });
  const uri = options.uri ?? workUriOf(document.metadata);
  writeMeta(main, writer, result, uri, options.links ?? []);
  writeBefore(main, writer);
  writeBody(main, writer, element === 'act' ? 'body' : 'mainBody');
  writeAfter(main, writer);
  writeAttachments(main, writer, uri);
  return `${root.end()}\n`;
}
