import type { DocumentKind, Metadata, MetadataAnchor } from '../../model/document.ts';
import type { Zones } from '../roles.ts';
import { anchorOf } from './found.ts';
import { frameLines, introductionOnly } from './frame-lines.ts';
import { introduced } from './introduced.ts';
import { statedFields } from './stated-fields.ts';
import { readBasis } from './read-basis.ts';
import { readIssued } from './read-issued-on.ts';
import { readIssuer } from './read-issuer.ts';
import { readRecipients } from './read-recipients.ts';
import { readSignature } from './read-signature.ts';
import { readSymbol } from './read-symbol.ts';
import { readTitle } from './read-title.ts';
import { readType } from './read-type.ts';

/** Reads the metadata (thể thức) of a document, each field anchored to its words. Never throws. */
export function readMetadata(zones: Zones, kind: DocumentKind): { metadata: Metadata; anchors: MetadataAnchor[] } {
  const read = frameLines(zones);
  const lines = kind === 'directive' ? read : introductionOnly(read);
  const intro = introduced([...lines.aside, ...lines.preamble.flatMap((passage) => passage.lines)]);
  const stated = statedFields(zones.placed);
  const symbol = readSymbol(lines, intro) ?? stated.symbol;
  const type = readType(lines, symbol, intro) ?? stated.type;
  const title = readTitle(lines, intro) ?? stated.title;
  const issued = readIssued(lines, intro, stated.issuedOn);
  const { signatory, role } = readSignature(lines, intro, stated.signatory);
  const issuer = readIssuer(lines, symbol?.value ?? null, intro) ?? stated.issuer;
  const recipients = readRecipients(lines);
  const basis = readBasis(lines, title, intro);
  const anchors: (MetadataAnchor | null)[] = [
    anchorOf('symbol', symbol),
    anchorOf('type', type),
    anchorOf('issuer', issuer),
    anchorOf('issuedOn', issued.date),
    anchorOf('place', issued.place),
    anchorOf('title', title),
    anchorOf('signatory', signatory),
    anchorOf('signatoryRole', role),
    anchorOf('recipients', recipients),
    anchorOf('basis', basis),
  ];
  return {
    metadata: {
      symbol: symbol?.value ?? null,
      type: type?.value ?? null,
      issuer: issuer?.value ?? null,
      issuedOn: issued.date?.value ?? null,
      place: issued.place?.value ?? null,
      title: title?.value ?? null,
      signatory: signatory?.value ?? null,
      signatoryRole: role?.value ?? null,
      recipients: recipients?.value ?? [],
      basis: basis?.value ?? [],
    },
    anchors: anchors.filter((anchor) => anchor !== null),
  };
}
