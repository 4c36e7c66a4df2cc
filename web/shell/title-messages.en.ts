import type { titleVi } from './title-messages.vi.ts';

export const titleEn: Readonly<Record<keyof typeof titleVi, string>> = {
  'library.title': 'Library of documents',
  'search.title': 'Search the clauses',
  'indicators.title': 'Upstream targets',
  'organisations.title': 'Organisations',
  'organisations.classes.title': 'Classes of bodies',
  'organisations.aliases.title': 'Names of bodies in documents',
  'organisations.import.title': 'Import bodies from a table',
  'cascade.title': 'Compare',
  'cascade.coverage.title': 'Coverage of {above}',
  'compare.title': 'Compare documents',
  'explain.title': '5W1H: {document}',
  'claims.title': 'Claims checked',
  'audit.title': 'History',
  'process.title': 'Processes',
  'process.cases': 'Cases',
  'sign-in.title': 'Sign in',
  'account.title': 'My account',
  'people.title': 'People',
  'copies.title': 'Other copies',
};
