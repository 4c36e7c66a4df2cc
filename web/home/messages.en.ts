import type { homeVi } from './messages.vi.ts';

export const homeEn: Readonly<Record<keyof typeof homeVi, string>> = {
  'home.headline.empty': 'The library is empty; drop the first file here',
  'home.headline.done': 'Every fact of {n} {n|document|documents} has been reviewed',
  'home.headline.waiting': '{n} {n|document waits|documents wait} to be checked and published',
  'home.waiting': 'Waiting for review',
  'home.waiting.none': 'Nothing waits.',
  'home.left': 'facts to review',
  'home.latest': 'Issued lately',
  'home.all': 'All {n} documents',
};
