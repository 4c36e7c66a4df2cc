import type { titleVi } from './title-messages.vi.ts';

export const titleEn: Readonly<Record<keyof typeof titleVi, string>> = {
  'library.title': 'Library of documents',
  'search.title': 'Search the clauses',
  'indicators.title': 'Upstream targets',
  'cascade.title': 'Compare',
  'cascade.coverage.title': 'Coverage of {above}',
  'process.title': 'Processes',
  'process.cases': 'Cases',
  'copies.title': 'Other copies',
};
