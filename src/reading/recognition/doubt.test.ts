import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/block.ts';
import type { ReadDocument } from '../model/document.ts';
import { canonicalise } from '../normalise/canonicalise.ts';
import { doubtsIn, lowerByDoubt } from './doubt.ts';
import { frameRepairs } from './repairs/frame-wording.ts';
import { recognisedPieces } from './repairs/pieces.ts';
import { leaveHandwritingEmpty } from './handwriting.ts';

/** A recognised line; words in brackets are doubtful: "Số: [0Ô]/CT-UBND". */
function recognised(marked: string, confidence = 0.5): RawBlock {
  const doubts: { start: number; end: number; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const plain = part.replace(/^\[|\]$/g, '');
    if (plain !== part) doubts.push({ start: text.length, end: text.length + plain.length, confidence });
    text += plain;
  }
  return { kind: 'paragraph', text, page: 1, confidence: 0.9, doubts };
}

describe('doubts of the canonical text', () => {
  it('stand at the doubtful words, after every edit before them', () => {
    const { text, doubts } = canonicalise([recognised('e\u0302\u0301 [một] hai'), recognised('ba [bốn]')]);
    expect(doubts!.map(({ start, end }) => text.slice(start, end))).toEqual(['một', 'bốn']);
  });

  it('are not there when nothing was recognised', () => {
    expect(canonicalise([{ kind: 'paragraph', text: 'một', page: 1 }]).doubts).toBeUndefined();
  });

  it.each([
    [0, 2, []],
    [0, 3, [2]],
    [4, 6, [2, 5]],
    [5, 6, [5]],
    [9, 20, []],
  ])('from %i to %i', (start, end, starts) => {
    const doubts = [2, 5].map((at) => ({ start: at, end: at === 2 ? 5 : 9, confidence: 0.4 }));
    expect(doubtsIn(doubts, { start, end }).map((doubt) => doubt.start)).toEqual(starts);
  });
});

const anchor = (field: 'symbol' | 'issuedOn', start: number, end: number) =>
  ({ field, span: { start, end }, method: 'm', confidence: 0.98 }) as const;

function documentOf(text: string, metadata: Partial<ReadDocument['metadata']>, anchors: ReadDocument['anchors']) {
  const empty = { symbol: null, type: null, issuer: null, issuedOn: null, place: null, title: null };
  const none = { ...empty, signatory: null, signatoryRole: null, recipients: [], basis: [] };
  const span = { start: 0, end: text.length };
  return {
    kind: 'directive',
    kindSigns: [],
    style: 'state',
    span,
    metadata: { ...none, ...metadata },
    anchors,
    segments: [],
    clauses: [],
    facts: [],
    warnings: [],
  } satisfies ReadDocument;
}

describe('leaveHandwritingEmpty', () => {
  it.each([
    ['a doubtful number', 'Số: [07]/CT-UBND', '07/CT-UBND', null],
    ['a number that hardly anything is sure of', 'Số: [07/CT-UBND]', '07/CT-UBND', null],
    ['a number that is no number', 'Số: [Ø#] /CT-UBND', null, null],
    ['a sure number', 'Số: 07/CT-UBND', '07/CT-UBND', '07/CT-UBND'],
    ['doubt about letters alone', '[Số:] 07/CT-UBND', '07/CT-UBND', '07/CT-UBND'],
  ])('%s', (_, line, read, left) => {
    const canonical = canonicalise([recognised(line)]);
    const { length } = canonical.text;
    const anchors = read === null ? [] : [anchor('symbol', 0, length)];
    const checked = leaveHandwritingEmpty(documentOf(canonical.text, { symbol: read }, anchors), canonical);
    expect(checked.metadata.symbol).toBe(left);
    expect(checked.warnings.map(({ code }) => code)).toEqual(left === null ? ['check-handwriting'] : []);
    expect(checked.anchors).toHaveLength(left === null ? 0 : 1);
  });

  it.each([
    ['coarse print of number and letters in one word', 'Số: [07/CT-UBND]', '07/CT-UBND'],
    ['a number apart, as a hand writes it', 'Số: [07] /CT-UBND', null],
  ])('of middling certainty: %s', (_, line, left) => {
    const canonical = canonicalise([recognised(line, 0.7)]);
    const found = documentOf(canonical.text, { symbol: '07/CT-UBND' }, [anchor('symbol', 0, canonical.text.length)]);
    expect(leaveHandwritingEmpty(found, canonical).metadata.symbol).toBe(left);
  });

  it.each([
    ['Party symbols too', 'Số: [07-CT/TU]', 'symbol.number-line'],
    ['symbols with a small letter too', 'Số: [07/CT-TTg]', 'symbol.number-line'],
    ['what a sentence about the document tells', 'Chỉ thị số [07] -CT/TU của Tỉnh ủy', 'symbol.introduction'],
  ])('trusts at middling certainty %s', (_, line, method) => {
    const canonical = canonicalise([recognised(line, 0.7)]);
    const told = { ...anchor('symbol', 0, canonical.text.length), method };
    const found = documentOf(canonical.text, { symbol: '07-CT/TU' }, [told]);
    expect(leaveHandwritingEmpty(found, canonical).metadata.symbol).toBe('07-CT/TU');
  });

  it.each([
    ['a table above tells it too', 'Số hiệu 07/CT-UBND', '07/CT-UBND'],
    ['a table above tells another', 'Số hiệu 01/CT-UBND', null],
    ['what stands above is doubtful too', 'Số hiệu [07/CT-UBND]', null],
  ])('a doubtful number where %s', (_, above, left) => {
    const canonical = canonicalise([recognised(above), recognised('Số: [07]/CT-UBND')]);
    const start = canonical.text.lastIndexOf('Số:');
    const line = anchor('symbol', start, canonical.text.length);
    const found = documentOf(canonical.text, { symbol: '07/CT-UBND' }, [line]);
    expect(leaveHandwritingEmpty(found, canonical).metadata.symbol).toBe(left);
  });

  it('leaves a document alone that was not recognised', () => {
    const text = 'Số:     /CT-UBND';
    const document = documentOf(text, {}, []);
    expect(leaveHandwritingEmpty(document, canonicalise([{ kind: 'paragraph', text, page: 1 }]))).toBe(document);
  });
});

it('nothing is surer than its least certain word', () => {
  const text = 'Số: 07/CT-UBND';
  const document = documentOf(text, {}, [anchor('symbol', 0, 5), anchor('symbol', 6, 14)]);
  const doubts = [
    { start: 4, end: 5, confidence: 0.7 },
    { start: 5, end: 6, confidence: 0.2 },
  ];
  expect(lowerByDoubt(document, doubts).anchors.map(({ confidence }) => confidence)).toEqual([0.7, 0.98]);
});

describe('frameRepairs', () => {
  it.each([
    ['CHÍ THỊ', 'CHỈ THỊ'],
    ['CỘNG HÒA XÃ HỘI CHÚ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Đột lập - Tự do - Hạnh phúc', 'Đột lập - Tự do - Hạnh phúc'],
    ['Đôc lập - Tự do - Hạnh phuc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TĨNH QUẢNG NGÀI', 'TỈNH QUẢNG NGÃI'],
    ['KT. CHÚ TỊCH', 'KT. CHỦ TỊCH'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Chí thị này', 'Chí thị này'],
    ['VỀ VIỆC LUẤT LỆ', 'VỀ VIỆC LUẤT LỆ'],
  ])('%s', (read, meant) => {
    const { text, raw } = canonicalise([recognised(read)], (blocks) => frameRepairs(recognisedPieces(blocks)));
    expect([raw, text]).toEqual([read, meant]);
  });

  it('touches nothing that was not recognised', () => {
    expect(
      canonicalise([{ kind: 'paragraph', text: 'CHÍ THỊ', page: 1 }], (blocks) =>
        frameRepairs(recognisedPieces(blocks)),
      ).text,
    ).toBe('CHÍ THỊ');
  });
});
