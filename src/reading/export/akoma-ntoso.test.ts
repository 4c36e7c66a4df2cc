import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import type { Clause, ClauseKind, ReadDocument } from '../model/document.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { inventedResult } from './invented-result.ts';

const AKN = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', n: 'urn:nhip:facts:1' };
const SUBSET = readFileSync(join(import.meta.dirname, 'akoma-ntoso/subset.rng'));
const OASIS_SCHEMA = process.env.NHIP_AKN_SCHEMA;

const { result, document } = inventedResult();

/** Troubles of the XML, empty when it is valid: content model, eIds given twice, references into the void. */
function troublesOf(xml: string): string[] {
  using parsed = XmlDocument.fromString(xml);
  using schema = XmlDocument.fromBuffer(SUBSET);
  using validator = RelaxNGValidator.fromDoc(schema);
  const troubles: string[] = [];
  try {
    validator.validate(parsed);
  } catch (error) {
    troubles.push(String(error));
  }
  const values = (path: string): string[] => parsed.find(path, AKN).map(({ content }) => content);
  const eIds = values('//@eId');
  const pointers = values('//@clause | //@refersTo | //@source | //a:FRBRauthor/@href | //a:FRBRauthor/@as');
  const twice = eIds.filter((eId, index) => eIds.indexOf(eId) !== index);
  const dangling = pointers.filter((pointer) => pointer.startsWith('#') && !eIds.includes(pointer.slice(1)));
  return [...troubles, ...twice.map((eId) => `eId twice: ${eId}`), ...dangling.map((to) => `points nowhere: ${to}`)];
}

const words = (text: string): string => text.replace(/\s+/gu, '');

describe('toAkomaNtoso', () => {
  it('keeps to the content model, gives every eId once and points at what exists', () => {
    expect(troublesOf(toAkomaNtoso(result, document))).toEqual([]);
  });

  it('is what the test would notice: a broken order, a second eId, a pointer into the void', () => {
    const xml = toAkomaNtoso(result, document);
    expect(troublesOf(xml.replace('<article eId="Đ1">', '<article>'))).not.toEqual([]);
    expect(troublesOf(xml.replace('eId="Đ1__2"', 'eId="Đ1__1"'))).toContain('eId twice: Đ1__1');
    expect(troublesOf(xml.replace('clause="#Đ1"', 'clause="#Đ9"'))).toContain('points nowhere: #Đ9');
    expect(troublesOf(xml.replace(/<preface>/, '<p/><preface>'))).not.toEqual([]);
  });

  it('tells what the document carries out, clause by clause, and it comes back as it was written', () => {
    const [first, second] = document.clauses.filter(({ kind }) => kind !== 'annex');
    const uri = '/akn/vn/statement/2024-12-22/57-nq-tw';
    const clauses = [
      { path: first!.path, above: `${uri}#chp_II`, kind: 'narrower', score: 0.62, status: 'accepted' },
      { path: second!.path, above: `${uri}/III/2`, kind: 'partial', score: null, status: 'suggested' },
    ] as const;
    const xml = toAkomaNtoso(result, document, { links: [{ uri, clauses }] });
    expect(troublesOf(xml)).toEqual([]);
    using parsed = XmlDocument.fromString(xml);
    const all = (path: string): string[] => parsed.find(path, AKN).map(({ content }) => content);
    expect(all('//n:links/n:link/@rel')).toEqual(['eli:implements']);
    expect(all('//n:link/@href')).toEqual([uri]);
    expect(all('//n:link/n:clause/@href')).toEqual([`${uri}#chp_II`, `${uri}/III/2`]);
    expect(all('//n:link/n:clause/@clause')).toEqual([`#${first!.eId}`, `#${second!.eId}`]);
    expect(all('//n:link/n:clause/@score')).toEqual(['0.62']);
    expect(troublesOf(xml.replace('eli:implements', 'eli:repeals'))).not.toEqual([]);
  });

  it('names the documents of its basis as carried out where no link is given', () => {
    const based = { ...document, metadata: { ...document.metadata, basis: ['12-NQ/TU'] } };
    const xml = toAkomaNtoso(result, based);
    expect(troublesOf(xml)).toEqual([]);
    expect(xml).toContain('rel="eli:implements" href="/akn/vn/statement/nd/12-nq-tu"');
  });

  it('keeps every word of the document outside the metadata', () => {
    using parsed = XmlDocument.fromString(toAkomaNtoso(result, document));
    const parts = parsed.find('//a:preface | //a:preamble | //a:body | //a:conclusions | //a:attachment', AKN);
    const written = words(parts.map(({ content }) => content).join(' '));
    for (const line of result.canonical.text.split(/[\n\t]/)) expect(written).toContain(words(line.replace(/^- /, '')));
  });

  it('sets citations as references, metadata as marked words, annexes as attachments', () => {
    using parsed = XmlDocument.fromString(toAkomaNtoso(result, document));
    const one = (path: string): string | undefined => parsed.find(path, AKN)[0]?.content;
    expect(one('//a:preamble//a:ref/@href')).toBe('/akn/vn/statement/2024-12-22/57-nq-tw');
    expect(one('//a:preface//a:docNumber')).toBe('12/QĐ-UBND');
    expect(one('//a:attachment/a:heading')).toBe('DANH MỤC NHIỆM VỤ');
    expect(one('//a:attachment//a:tr[@eId="PL__I__r1"]/a:td[2]')?.trim()).toBe('=Lắp trạm phát sóng');
    expect(one('//n:task/n:body[@role="lead"]')).toBe('Sở Khoa học và Công nghệ');
  });

  it('keeps words that no clause holds, in the part they stand in', () => {
    const clauses = document.clauses.filter(({ path }) => path !== 'Đ1/1' && path !== 'PL/I');
    using parsed = XmlDocument.fromString(toAkomaNtoso(result, { ...document, clauses, facts: [] }));
    const kept = (path: string) =>
      parsed.find(`${path}//a:hcontainer[@name="unparsed"]`, AKN).map(({ content }) => content.trim());
    expect(kept('//a:body')).toEqual(['1. Mỗi bản có một điểm phát sóng.']);
    expect(kept('//a:attachment').join(' ')).toContain('HẠ TẦNG');
  });

  it('takes the IRI of the register', () => {
    const xml = toAkomaNtoso(result, document, { uri: '/akn/vn/act/2026/so-12' });
    expect(xml).toContain('<FRBRuri value="/akn/vn/act/2026/so-12"/>');
  });

  it.each([
    ['no metadata at all', { metadata: { ...document.metadata, ...NOTHING() }, anchors: [] }],
    ['no clauses', { clauses: [], facts: [] }],
    ['no segments but the body', { segments: document.segments.filter(({ kind }) => kind === 'body') }],
    ['a commentary', { kind: 'commentary', clauses: [], facts: [], anchors: [] }],
  ] as const)('is valid with %s', (_, change) => {
    expect(troublesOf(toAkomaNtoso(result, { ...document, ...change }))).toEqual([]);
  });

  it.each(['KH&CN; CNTT&TT', '&lt;xã&gt;', 'a &amp; b', ']]>', '"<\'>'])('keeps %j as it is printed', (heading) => {
    const metadata = { ...document.metadata, title: heading };
    const clauses = [{ ...document.clauses[0]!, heading }];
    using parsed = XmlDocument.fromString(toAkomaNtoso(result, { ...document, metadata, clauses, facts: [] }));
    expect(parsed.find('//a:article/a:heading', AKN)[0]?.content).toBe(heading);
    expect(parsed.find('//a:FRBRname/@value', AKN)[0]?.content).toBe(heading);
  });

  it('drops characters that XML cannot hold', () => {
    const heading = 'Mục\u0007 tiêu';
    const clauses = [{ ...document.clauses[0]!, heading }];
    expect(troublesOf(toAkomaNtoso(result, { ...document, clauses, facts: [] }))).toEqual([]);
  });

  it('is valid for any tree', () => {
    const kinds: ClauseKind[] = [
      'part',
      'chapter',
      'article',
      'clause',
      'point',
      'dash',
      'plus',
      'annex',
      'table',
      'group',
      'row',
      'unparsed',
    ];
    const node = fc.record({
      kind: fc.constantFrom(...kinds),
      up: fc.nat(5),
      label: fc.string({ maxLength: 4 }),
      heading: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 14 }), (nodes) => {
        const clauses = nodes.map(({ kind, up, label, heading }, index): Clause => {
          const parent = up === 0 || index === 0 ? null : `n${Math.max(0, index - up)}`;
          const eId = index % 3 === 0 ? 'same' : `n ${index}`;
          const text = heading ? 'Mục tiêu' : null;
          return { ...document.clauses[0]!, kind, path: `n${index}`, parent, label, heading: text, eId };
        });
        const changed: ReadDocument = { ...document, clauses, facts: [] };
        expect(troublesOf(toAkomaNtoso(result, changed))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  if (!OASIS_SCHEMA) {
    process.stderr.write('\n!!  NOT VALIDATED against the OASIS schema: name akomantoso30.xsd in NHIP_AKN_SCHEMA.\n\n');
  }
  it.skipIf(!OASIS_SCHEMA)('is valid by the OASIS schema (NHIP_AKN_SCHEMA)', () => {
    xmlRegisterFsInputProviders();
    using schema = XmlDocument.fromBuffer(readFileSync(OASIS_SCHEMA!), { url: OASIS_SCHEMA! });
    using validator = XsdValidator.fromDoc(schema);
    using parsed = XmlDocument.fromString(toAkomaNtoso(result, document));
    expect(parsed.root).toBeInstanceOf(XmlElement);
    expect(() => validator.validate(parsed)).not.toThrow();
  });
});

function NOTHING() {
  const nothing = { symbol: null, type: null, issuer: null, issuedOn: null, place: null, title: null };
  return { ...nothing, signatory: null, signatoryRole: null, recipients: [], basis: [] };
}
