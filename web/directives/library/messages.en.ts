import type { libraryVi } from './messages.vi.ts';

export const libraryEn: Readonly<Record<keyof typeof libraryVi, string>> = {
  'library.count': '{n} {n|document|documents}',
  'library.untitled': 'Document without a known title',
  'library.filter': 'Filter by number, symbol, title',
  'library.sort': 'Sort by',
  'library.sort.issued': 'date of issue',
  'library.sort.added': 'date added',
  'library.sort.title': 'title',
  'library.sort.symbol': 'number, symbol',
  'library.facet.type': 'Type',
  'library.facet.issuer': 'Issued by',
  'library.facet.year': 'Year',
  'library.facet.kind': 'Kind',
  'library.facet.status': 'Status',
  'library.no-facts': 'no facts',
  'library.implements': 'implements',
  'library.implementing': 'Documents that implement {symbol}',
  'library.copies': '{n} copies',
  'library.all': 'Show the whole library',
  'library.empty': 'The library has no documents yet',
  'library.empty.do':
    'Drop PDF, Word, RTF, HTML or plain text files on this page. Nhịp reads them into clauses and facts; you check and publish.',
  'library.none': 'No document fits the conditions',
  'library.none.do': 'Drop a condition, or search for fewer words; with or without diacritics.',
};
