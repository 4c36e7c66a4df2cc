import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Metadata } from '../../model/document.ts';
import type { ReadResult } from '../../model/result.ts';
import { block } from './elements.ts';
import { factsOf, writeFacts } from './facts.ts';
import { writeIdentification } from './identification.ts';
import { type CarriedOut, carriedOutBy, writeLinks } from './links.ts';
import { slugOf } from './uri.ts';
import { type Writer } from './writer.ts';

/** Identification, publication, the persons and bodies referred to, and what was read. */
export function writeMeta(
  parent: XMLBuilder,
  writer: Writer,
  result: ReadResult,
  uri: string,
  links: readonly CarriedOut[],
): void {
  const { metadata } = writer.document;
  const meta = block(parent, 'meta');
  writeIdentification(meta, metadata, uri);
  if (metadata.issuedOn) {
    const published = { date: metadata.issuedOn, name: 'issued', number: metadata.symbol };
    block(meta, 'publication', { ...published, showAs: metadata.type ?? 'Văn bản' });
  }
  writeReferences(meta, metadata);
  const carried = links.length > 0 ? links : carriedOutBy(metadata);
  if (factsOf(writer).length + carried.length === 0) return;
  const proprietary = block(meta, 'proprietary', { source: '#nhip' });
  writeFacts(proprietary, writer, result);
  writeLinks(proprietary, writer, carried);
}

function writeReferences(meta: XMLBuilder, { issuer, signatory, signatoryRole }: Metadata): void {
  const references = block(meta, 'references', { source: '#nhip' });
  const refer = (kind: string, eId: string, showAs: string): void => {
    const href = `/akn/ontology/${kind.toLowerCase()}/vn/${slugOf(showAs) || eId}`;
    block(references, `TLC${kind}`, { eId, href, showAs });
  };
  refer('Organization', 'nhip', 'Nhịp');
  refer('Organization', 'issuer', issuer ?? 'Không rõ');
  if (signatory) refer('Person', 'signatory', signatory);
  if (signatoryRole) refer('Role', 'signatory-role', signatoryRole);
  refer('Role', 'author', 'Cơ quan ban hành');
  refer('Role', 'editor', 'Biên tập bản XML');
}
