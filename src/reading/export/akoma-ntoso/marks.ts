import type { MetadataAnchor, ReadDocument } from '../../model/document.ts';
import type { Citation } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { type Attributes } from './elements.ts';
import { workUriOf } from './uri.ts';

/** Words that are set in an inline element. */
export interface Mark {
  readonly span: Span;
  readonly element: string;
  readonly attributes: Attributes;
  /** The element must have an eId, which is given when it is written. */
  readonly identified?: boolean;
}

/** Citations and located metadata, in reading order; where two overlap the longer one that starts first stands. */
export function marksOf(document: ReadDocument): Mark[] {
  const citations = document.facts.flatMap((fact) => (fact.kind === 'citation' ? citationMark(fact) : []));
  const fields = document.anchors.flatMap((anchor) => fieldMark(anchor, document));
  const all = [...fields, ...citations].filter(({ span }) => span.end > span.start);
  let end = -1;
  return all
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const free = span.start >= end;
      if (free) end = span.end;
      return free;
    });
}

/** A document named without a symbol cannot be pointed at; a mention of itself points at itself. */
function citationMark({ span, symbol, date, self }: Citation): Mark[] {
  if (symbol === null) return [];
  const href = self ? '#' : workUriOf({ symbol, type: null, issuedOn: date });
  return [{ span, element: 'ref', attributes: { href } }];
}

function fieldMark({ field, span }: MetadataAnchor, { metadata }: ReadDocument): Mark[] {
  switch (field) {
    case 'symbol':
      return [{ span, element: 'docNumber', attributes: {} }];
    case 'type':
      return [{ span, element: 'docType', attributes: {} }];
    case 'title':
      return [{ span, element: 'docTitle', attributes: {} }];
    case 'issuer':
      return [{ span, element: 'docAuthority', attributes: {} }];
    case 'issuedOn':
      return metadata.issuedOn ? [{ span, element: 'docDate', attributes: { date: metadata.issuedOn } }] : [];
    case 'signatory':
      return [{ span, element: 'person', attributes: { refersTo: '#signatory' }, identified: true }];
    case 'signatoryRole':
      return [{ span, element: 'role', attributes: { refersTo: '#signatory-role' }, identified: true }];
    default:
      return [];
  }
}
