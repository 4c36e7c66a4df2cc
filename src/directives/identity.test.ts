import { expect, test } from 'vitest';
import type { DocumentKind, Metadata, ReadDocument } from '../reading/model/document.ts';
import { identityOf, slugBase, symbolKey } from './identity.ts';
import { slugSchema } from './schemas.ts';

const METADATA = {
  symbol: '57-NQ/TW',
  issuedOn: '2024-12-22',
  issuer: 'Bộ Chính trị',
  type: 'Nghị quyết',
  title: 'về đột phá',
};
const documentOf = (
  metadata: Partial<Metadata> = {},
  kind: DocumentKind = 'directive',
  clauses: { hash: string }[] = [],
) => ({ kind, metadata: { ...METADATA, ...metadata }, clauses }) as unknown as ReadDocument;

test.each([
  [documentOf(), '57-nq-tw-2024-12-22'],
  [documentOf({ symbol: '93/2025/QH15', issuedOn: null }), '93-2025-qh15'],
  [documentOf({ symbol: '709/QĐ-TTg' }), '709-qd-ttg-2024-12-22'],
  [documentOf({ symbol: null }), 'nghi-quyet-ve-dot-pha-2024-12-22'],
  [documentOf({ symbol: null, type: null, title: null, issuedOn: null }), 'van-ban'],
  [documentOf({}, 'digest'), 'ban-tin-ve-dot-pha-2024-12-22'],
  [documentOf({}, 'commentary'), 'binh-luan-ve-dot-pha-2024-12-22'],
  [documentOf({ symbol: '《》', issuedOn: null }), 'van-ban'],
])('slug %#', (document, slug) => {
  expect(slugBase(document)).toBe(slug);
  expect(slugSchema.safeParse(slug).success).toBe(true);
});

test('a long title gives a slug that ends with a word', () => {
  const slug = slugBase(documentOf({ symbol: null, title: 'phát triển khoa học công nghệ '.repeat(20) }));
  expect(slug.length).toBeLessThanOrEqual(120);
  expect(slug).toMatch(/[a-z]$/);
});

test('another copy has the same identity, whatever dash or letter case its symbol is written with', () => {
  expect(identityOf(documentOf({ symbol: '57–nq/tw' }), 'x')).toBe(identityOf(documentOf(), 'y'));
});

test.each([
  ['another date', documentOf({ issuedOn: '2014-12-22' })],
  ['another issuer', documentOf({ issuer: 'Tỉnh ủy Sơn Khê' })],
  ['another symbol', documentOf({ symbol: '157-NQ/TW' })],
  ['a digest about it', documentOf({}, 'digest')],
])('%s is another document', (_, document) => {
  expect(identityOf(document, 'x')).not.toBe(identityOf(documentOf(), 'x'));
});

test('without a symbol the words decide', () => {
  const draft = (hash: string) => identityOf(documentOf({ symbol: null }, 'directive', [{ hash }]), 'x');
  expect(draft('a')).toBe(draft('a'));
  expect(draft('a')).not.toBe(draft('b'));
});

test('spaces in a symbol do not matter', () => {
  expect(symbolKey('57 -NQ / TW')).toBe(symbolKey('57-NQ/TW'));
});
