import type { searchVi } from './messages.vi.ts';

export const searchEn: Readonly<Record<keyof typeof searchVi, string>> = {
  'search.placeholder': 'Words of a document, with or without diacritics',
  'search.do': 'Search',
  'search.hint': 'Searches the words of every clause, annex and task table. “kinh te so” also finds “kinh tế số”.',
  'search.count': '{n} {n|clause has|clauses have} “{q}”',
  'search.none': 'No clause has “{q}”',
  'search.none.do': 'Try fewer words or drop a filter. Documents that are not in the library cannot be found.',
  'search.facet.facts': 'With facts',
  'search.facet.type': 'Type',
  'search.facet.issuer': 'Issued by',
  'search.facet.year': 'Year',
};
