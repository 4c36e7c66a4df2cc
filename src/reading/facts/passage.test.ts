import { expect, it } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import type { Clause, ReadDocument, Segment } from '../model/document.ts';
import { passages } from './passage.ts';

const METADATA = {
  symbol: null,
  type: null,
  issuer: null,
  issuedOn: null,
  place: null,
  title: null,
  signatory: null,
  signatoryRole: null,
  recipients: [],
  basis: [],
};
const TEXT = 'Số: 12-NQ/TU\nCăn cứ Nghị quyết\nsố 88-NQ/TW;\n1. Mục tiêu\nđạt 5%\nNơi nhận: các sở';

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function read() {
  const lines = TEXT.split('\n');
  const blocks = lines.map(
    (text) => ({ kind: 'paragraph', text, page: 1, wrapped: text.endsWith('quyết'), span: at(text) }) as const,
  );
  const canonical: Canonical = { raw: TEXT, text: TEXT, edits: [], blocks };
  const own = at('1. Mục tiêu\nđạt 5%');
  const clause: Clause = {
    path: '1',
    parent: null,
    kind: 'clause',
    label: '1.',
    heading: 'Mục tiêu',
    text: 'Mục tiêu đạt 5%',
    paragraphs: [at('Mục tiêu'), at('đạt 5%')],
    span: own,
    own,
    page: 1,
    confidence: 1,
    eId: '',
    hash: '',
  };
  const body = { kind: 'body', span: { start: at('Căn cứ').start, end: own.end } } as const;
  const segments: Segment[] = [
    { kind: 'letterhead', span: at('Số: 12-NQ/TU') },
    body,
    { kind: 'recipients', span: at('Nơi nhận: các sở') },
  ];
  const rest = {
    kind: 'directive',
    kindSigns: [],
    style: 'party',
    span: { start: 0, end: TEXT.length },
    metadata: METADATA,
    anchors: [],
    warnings: [],
  } as const;
  const structure: Omit<ReadDocument, 'facts'> = { ...rest, segments, clauses: [clause] };
  return passages(canonical, structure).map(({ clause: found, located }) => [found?.path ?? null, located.text]);
}

it('gives every word of body and clauses once, joins wrapped lines, and leaves letterhead and recipients out', () => {
  expect(read()).toEqual([
    [null, 'Căn cứ Nghị quyết số 88-NQ/TW;'],
    ['1', 'Mục tiêu\nđạt 5%'],
  ]);
});
