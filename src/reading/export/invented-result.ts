import type { Clause, ClauseKind, MetadataField, ReadDocument, Segment } from '../model/document.ts';
import type { Citation, Target, Task } from '../model/fact.ts';
import type { ReadResult } from '../model/result.ts';
import type { Span } from '../model/span.ts';

/** An invented decision of the fictional province Sơn Khê, located by hand: what the tests of the exports export. */
export function inventedResult(): { readonly result: ReadResult; readonly document: ReadDocument } {
  const document: ReadDocument = {
    kind: 'directive',
    kindSigns: ['letterhead'],
    style: 'state',
    span: { start: 0, end: TEXT.length },
    metadata: {
      symbol: '12/QĐ-UBND',
      type: 'Quyết định',
      issuer: 'Ủy ban nhân dân tỉnh Sơn Khê',
      issuedOn: '2026-03-05',
      place: 'Sơn Khê',
      title: 'ban hành Kế hoạch "Ruộng & Mạng" <giai đoạn 1>',
      signatory: 'Lò Văn Thử',
      signatoryRole: 'KT. CHỦ TỊCH',
      recipients: ['Như Điều 2'],
      basis: ['57-NQ/TW'],
    },
    anchors: [
      anchor('symbol', '12/QĐ-UBND'),
      anchor('issuedOn', 'ngày 05 tháng 3 năm 2026'),
      anchor('type', 'QUYẾT ĐỊNH'),
      anchor('title', 'Ban hành Kế hoạch "Ruộng & Mạng" <giai đoạn 1>'),
      anchor('signatory', 'Lò Văn Thử'),
      anchor('signatoryRole', 'KT. CHỦ TỊCH'),
    ],
    segments: [
      segment('letterhead', 'ỦY BAN NHÂN DÂN', 'năm 2026'),
      segment('title', 'QUYẾT ĐỊNH', '<giai đoạn 1>'),
      segment('basis', 'Căn cứ', 'Bộ Chính trị;'),
      segment('body', 'Điều 1.', 'chịu trách nhiệm.'),
      segment('signature', 'KT. CHỦ TỊCH', 'Lò Văn Thử'),
      segment('annex', 'PHỤ LỤC', '10/2026'),
    ],
    clauses: CLAUSES,
    facts: [CITATION, TARGET, TASK],
    warnings: [{ code: 'unparsed', values: { count: 1 } }],
  };
  const result: ReadResult = {
    engine: 'test',
    mediaType: 'text/plain',
    sha256: 'a'.repeat(64),
    pageCount: 2,
    canonical: { raw: TEXT, text: TEXT, edits: [], blocks: [] },
    documents: [document],
    warnings: [],
  };
  return { result, document };
}

const TEXT = `ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ
Số: 12/QĐ-UBND
Sơn Khê, ngày 05 tháng 3 năm 2026
QUYẾT ĐỊNH
Ban hành Kế hoạch "Ruộng & Mạng" <giai đoạn 1>
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
Điều 1. Mục tiêu
Đến năm 2030, tối thiểu 70% số xã có tổ công nghệ.
1. Mỗi bản có một điểm phát sóng.
2. Mỗi xã có:
- một tổ công nghệ;
Điều 2. Sở Khoa học và Công nghệ chủ trì, phối hợp với các xã, chịu trách nhiệm.
KT. CHỦ TỊCH
Lò Văn Thử
PHỤ LỤC
DANH MỤC NHIỆM VỤ
I\tHẠ TẦNG
1\t=Lắp trạm phát sóng\tSở Khoa học và Công nghệ\t10/2026`;

function find(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the invented text: ${words}`);
  return { start, end: start + words.length };
}

function segment(kind: Segment['kind'], from: string, to: string): Segment {
  const start = find(from).start;
  return { kind, span: { start, end: TEXT.indexOf(to, start) + to.length } };
}

function anchor(field: MetadataField, words: string) {
  return { field, span: find(words), method: 'test', confidence: 1 };
}

function clause(path: string, kind: ClauseKind, label: string, words: string, more: Partial<Clause> = {}): Clause {
  const wording = find(words);
  const span = { start: wording.start - label.length - 1, end: wording.end };
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
  const text = words.replace(/\s+/gu, ' ');
  const located = { paragraphs: [wording], span, own: span, page: 1, confidence: 1 };
  const id = { eId: path.replaceAll('/', '__'), hash: 'h' };
  return { path, parent, kind, label, heading: null, text, ...located, ...id, ...more };
}

const ROW = '1\t=Lắp trạm phát sóng\tSở Khoa học và Công nghệ\t10/2026';

function cell(header: string, row: string, text: string) {
  const start = find(row).start + row.indexOf(text);
  return { header, text, span: { start, end: start + text.length } };
}

const CLAUSES: readonly Clause[] = [
  clause('Đ1', 'article', 'Điều 1.', 'Mục tiêu\nĐến năm 2030, tối thiểu 70% số xã có tổ công nghệ.', {
    heading: 'Mục tiêu',
  }),
  clause('Đ1/1', 'clause', '1.', 'Mỗi bản có một điểm phát sóng.'),
  clause('Đ1/2', 'clause', '2.', 'Mỗi xã có:'),
  clause('Đ1/2/-1', 'dash', '-', 'một tổ công nghệ;'),
  clause('Đ2', 'article', 'Điều 2.', 'Sở Khoa học và Công nghệ chủ trì, phối hợp với các xã, chịu trách nhiệm.'),
  clause('PL', 'annex', 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', { heading: 'DANH MỤC NHIỆM VỤ', page: 2 }),
  clause('PL/I', 'group', 'I', 'HẠ TẦNG', { page: 2 }),
  clause('PL/I/r1', 'row', '1', '=Lắp trạm phát sóng', {
    page: 2,
    own: find(ROW),
    paragraphs: [],
    cells: [
      cell('TT', ROW, '1'),
      cell('Nhiệm vụ', ROW, '=Lắp trạm phát sóng'),
      cell('Chủ trì', ROW, 'Sở Khoa học và Công nghệ'),
      cell('Thời hạn', ROW, '10/2026'),
    ],
  }),
];

const CITATION: Citation = {
  id: 'c1',
  kind: 'citation',
  clause: null,
  span: find('Nghị quyết số 57-NQ/TW ngày 22/12/2024'),
  quote: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
  method: 'citation.symbol',
  confidence: 0.99,
  symbol: '57-NQ/TW',
  date: '2024-12-22',
  issuer: 'Bộ Chính trị',
  form: 'symbol',
  self: false,
};

const TARGET: Target = {
  id: 't1',
  kind: 'target',
  clause: 'Đ1',
  span: find('tối thiểu 70% số xã có tổ công nghệ'),
  quote: 'tối thiểu 70% số xã có tổ công nghệ',
  method: 'target.comparator-number-unit',
  confidence: 0.9,
  indicator: 'số xã có tổ công nghệ',
  comparator: '>=',
  value: 70,
  valueTo: null,
  unit: '%',
  year: 2030,
  yearFrom: 'own',
  scope: 'Sơn Khê',
  coverage: false,
  baseline: null,
};

const TASK: Task = {
  id: 'k1',
  kind: 'task',
  clause: 'PL/I/r1',
  span: find('=Lắp trạm phát sóng'),
  quote: '=Lắp trạm phát sóng',
  method: 'task.row',
  confidence: 0.95,
  text: '=Lắp trạm phát sóng',
  bodies: [
    { name: 'Sở Khoa học và Công nghệ', role: 'lead', span: find('Sở Khoa học và Công nghệ'), isClass: false },
    { name: 'các xã', role: 'coordinating', span: find('các xã'), isClass: true },
  ],
  deliverable: null,
  deliverableSpan: null,
  deadline: { kind: 'fixed', text: '10/2026', date: '2026-10-31' },
  deadlineSpan: find('10/2026'),
};
