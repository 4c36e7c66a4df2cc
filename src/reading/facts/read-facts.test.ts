import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import type { Clause, DocumentKind, Metadata, ReadDocument } from '../model/document.ts';
import { quote } from '../model/span.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { readFacts } from './read-facts.ts';

const METADATA: Metadata = {
  symbol: '12-NQ/TU',
  type: 'Nghị quyết',
  issuer: 'Tỉnh ủy Sơn Khê',
  issuedOn: '2031-03-12',
  place: 'Sơn Khê',
  title: 'về chuyển đổi số giai đoạn 2031 - 2035',
  signatory: null,
  signatoryRole: null,
  recipients: [],
  basis: [],
};

/** A document of one section of aims whose clauses are the given texts, wrapped as they come. */
function documentOf(
  texts: readonly string[],
  kind: DocumentKind = 'directive',
): [Canonical, Omit<ReadDocument, 'facts'>] {
  const text = texts.join('\n');
  const whole = { start: 0, end: text.length };
  let start = 0;
  const clauses = texts.map((words, i): Clause => {
    const own = { start, end: start + words.length };
    start = own.end + 1;
    const heading = i === 0 ? words : null;
    const place = { path: i === 0 ? 'I' : `I/${i}`, parent: i === 0 ? null : 'I', kind: 'clause', label: '' } as const;
    return {
      ...place,
      heading,
      text: evenSpace(words),
      paragraphs: [own],
      span: own,
      own,
      page: 1,
      confidence: 1,
      eId: '',
      hash: '',
    };
  });
  const parts = { anchors: [], segments: [{ kind: 'body', span: whole }], warnings: [], kindSigns: [] } as const;
  return [
    { raw: text, text, edits: [], blocks: [{ kind: 'paragraph', text, page: 1, span: whole }] },
    { ...parts, kind, style: 'party', span: whole, metadata: METADATA, clauses },
  ];
}

const facts = (texts: readonly string[], kind?: DocumentKind) => readFacts(...documentOf(texts, kind));

const AIMS = [
  'MỤC TIÊU ĐẾN NĂM 2035',
  'Kinh tế số\nđạt 30% GRDP theo Nghị quyết\n số 88-NQ/TW',
  'Phủ sóng 6G  toàn tỉnh; Nghị quyết này phổ biến rộng rãi.',
];

describe('readFacts', () => {
  it('gives facts in reading order with the path of their clause', () => {
    expect(facts(AIMS).map(({ kind, clause, quote: words }) => [kind, clause, words])).toEqual([
      ['target', 'I/1', 'Kinh tế số đạt 30% GRDP'],
      ['citation', 'I/1', 'Nghị quyết số 88-NQ/TW'],
      ['target', 'I/2', 'Phủ sóng 6G toàn tỉnh'],
      ['citation', 'I/2', 'Nghị quyết này'],
    ]);
  });

  it.each(['digest', 'commentary', 'other'] as const)('asserts nothing from a %s', (kind) => {
    expect(facts(AIMS, kind)).toEqual([]);
  });

  it('reads the same facts with the same ids again', () => {
    expect(facts(AIMS)).toEqual(facts(AIMS));
  });

  it('anchors every fact to exactly its words, with an id of its own', () => {
    const piece = fc.constantFrom(
      'đạt',
      'tối thiểu',
      '30%',
      'GRDP',
      'nhóm 3 tỉnh dẫn đầu',
      'về',
      'chuyển đổi số',
      '88-NQ/TW',
      'Nghị quyết',
      'này',
      'đến năm 2035',
      'tăng từ',
      '5%',
      'lên',
      '9%/năm',
      'có',
      '02 doanh nghiệp',
      '\n',
      '  ',
      ',',
      ';',
      '.',
      'phủ sóng 6G toàn tỉnh',
      'Luật Giá',
    );
    const clause = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (clauses) => {
        const [canonical, structure] = documentOf(['Mục tiêu', ...clauses]);
        const found = readFacts(canonical, structure);
        for (const fact of found)
          expect(quote(canonical.text, fact.span).replace(/\s+/gu, ' ').trim()).toBe(fact.quote);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });
});
