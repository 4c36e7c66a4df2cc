import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Metadata } from '../../model/document.ts';
import { block } from './elements.ts';
import { slugOf } from './uri.ts';

/** Stands where the document has no date: the schema wants one. */
const NO_DATE = '0001-01-01';

interface Level {
  readonly uri: string;
  readonly component: string;
  readonly date: string;
  readonly dateName: string;
}

/**
 * What identifies the work, this wording of it, and this file (the levels of FRBR).
 *
 * @param component "!main", or the annex within the whole: "!annex_1"
 */
export function writeIdentification(meta: XMLBuilder, metadata: Metadata, uri: string, component = '!main'): void {
  const identification = block(meta, 'identification', { source: '#nhip' });
  const dated = { component, date: metadata.issuedOn ?? NO_DATE, dateName: metadata.issuedOn ? 'issued' : 'unknown' };
  const expression = `${uri}/vie@${metadata.issuedOn ?? ''}`;
  const work = writeLevel(identification, 'FRBRWork', { ...dated, uri });
  block(work, 'FRBRcountry', { value: 'vn' });
  if (metadata.type) block(work, 'FRBRsubtype', { value: slugOf(metadata.type) });
  if (metadata.symbol) block(work, 'FRBRnumber', { value: metadata.symbol });
  if (metadata.title) block(work, 'FRBRname', { value: metadata.title });
  const wording = writeLevel(identification, 'FRBRExpression', { ...dated, uri: expression });
  block(wording, 'FRBRlanguage', { language: 'vie' });
  const file = writeLevel(identification, 'FRBRManifestation', { ...dated, uri: `${expression}.akn` });
  block(file, 'FRBRformat', { value: 'application/akn+xml' });
}

function writeLevel(parent: XMLBuilder, name: string, { uri, component, date, dateName }: Level): XMLBuilder {
  const level = block(parent, name);
  block(level, 'FRBRthis', { value: `${uri}/${component}` });
  block(level, 'FRBRuri', { value: uri });
  block(level, 'FRBRdate', { date, name: dateName });
  const byUs = name === 'FRBRManifestation';
  block(level, 'FRBRauthor', byUs ? { href: '#nhip', as: '#editor' } : { href: '#issuer', as: '#author' });
  return level;
}
