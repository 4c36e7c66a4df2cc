import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Metadata } from '../../model/document.ts';
import { eIdsByPath, own } from './facts.ts';
import { workUriOf } from './uri.ts';
import type { Writer } from './writer.ts';

/** A clause of this document that takes up one of the document that is carried out. */
export interface CarriedClause {
  /** Path of the clause here, and address of the one above. */
  readonly path: string;
  readonly above: string;
  readonly kind: string;
  /** 0 to 1; null for a link that only a person saw. */
  readonly score: number | null;
  readonly status: 'suggested' | 'accepted';
}

/** A document that this one carries out. */
export interface CarriedOut {
  /** Work IRI of it. */
  readonly uri: string;
  readonly clauses: readonly CarriedClause[];
}

/** The documents that the metadata name as carried out, without clauses. */
export const carriedOutBy = ({ basis }: Metadata): CarriedOut[] =>
  basis.map((symbol) => ({ uri: workUriOf({ symbol, type: null, issuedOn: null }), clauses: [] }));

/**
 * What the document carries out, as `eli:implements` of the European Legislation Identifier. Informative: Akoma Ntoso has no
 * element for it, so it stands in proprietary metadata and changes nothing of the text.
 */
export function writeLinks(proprietary: XMLBuilder, writer: Writer, carried: readonly CarriedOut[]): void {
  if (carried.length === 0) return;
  const eIds = eIdsByPath(writer);
  const root = own(proprietary, 'links', { informative: 'true' });
  for (const { uri, clauses } of carried) {
    const element = own(root, 'link', { rel: 'eli:implements', href: uri });
    for (const { path, above, kind, score, status } of clauses) {
      const eId = eIds.get(path);
      if (eId) own(element, 'clause', { clause: `#${eId}`, href: above, kind, score, status });
    }
  }
}
