import { firstEn } from './first-messages.en.ts';
import type { MessageSet, SetsOf } from './message-sets.ts';

export const first = firstEn;

/** Sets of words in English. */
export const sets: SetsOf<MessageSet> = {
  home: async () => ({ texts: (await import('./home/messages.en.ts')).homeEn }),
  identity: async () => ({ texts: (await import('./identity/messages.en.ts')).identityEn }),
  indicators: async () => ({ texts: (await import('./indicators/messages.en.ts')).indicatorsEn }),
  organisations: async () => ({ texts: (await import('./organisations/messages.en.ts')).organisationsEn }),
  audit: async () => ({ texts: (await import('./audit/messages.en.ts')).auditEn }),
  notices: async () => ({ texts: (await import('./notices/messages.en.ts')).noticesEn }),
  cascade: async () => ({ texts: (await import('./cascade/messages.en.ts')).cascadeEn }),
  compare: async () => ({ texts: (await import('./cascade/compare/messages.en.ts')).compareEn }),
  explain: async () => ({ texts: (await import('./directives/explain/messages.en.ts')).explainEn }),
  graph: async () => ({ texts: (await import('./cascade/graph/messages.en.ts')).graphEn }),
  lineage: async () => ({ texts: (await import('./cascade/lineage/messages.en.ts')).lineageEn }),
  process: async () => ({ texts: (await import('./process/messages.en.ts')).processEn }),
  library: async () => ({ texts: (await import('./directives/library/messages.en.ts')).libraryEn }),
  register: async () => ({ texts: (await import('./directives/register-messages.en.ts')).registerEn }),
  upload: async () => ({ texts: (await import('./directives/upload/messages.en.ts')).uploadEn }),
  search: async () => ({ texts: (await import('./directives/search/messages.en.ts')).searchEn }),
  copies: async () => ({ texts: (await import('./directives/copies/messages.en.ts')).copiesEn }),
  fact: async () => ({ texts: (await import('./directives/fact-messages.en.ts')).factEn }),
  factNames: async () => ({ texts: (await import('./directives/fact-name-messages.en.ts')).factNamesEn }),
  method: async () => ({ texts: (await import('./directives/method-messages.en.ts')).methodEn }),
  palette: async () => ({ texts: (await import('./shell/palette-messages.en.ts')).paletteEn }),
  problem: async () => ({ texts: (await import('./ui/problem-messages.en.ts')).problemEn }),
  reader: async () => ({ texts: (await import('./directives/reader/messages.en.ts')).readerEn }),
  review: async () => ({ texts: (await import('./directives/reader/review/messages.en.ts')).reviewEn }),
  reading: async () => ({ texts: {}, reading: (await import('../src/reading/messages.en.ts')).readingMessagesEn }),
};
