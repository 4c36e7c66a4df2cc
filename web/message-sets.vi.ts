import { firstVi } from './first-messages.vi.ts';
import type { SetsOf } from './message-sets.ts';

export const first = firstVi;

/** Sets of words in Vietnamese; their names are the type of all sets. */
export const sets = {
  home: async () => ({ texts: (await import('./home/messages.vi.ts')).homeVi }),
  identity: async () => ({ texts: (await import('./identity/messages.vi.ts')).identityVi }),
  indicators: async () => ({ texts: (await import('./indicators/messages.vi.ts')).indicatorsVi }),
  organisations: async () => ({ texts: (await import('./organisations/messages.vi.ts')).organisationsVi }),
  audit: async () => ({ texts: (await import('./audit/messages.vi.ts')).auditVi }),
  notices: async () => ({ texts: (await import('./notices/messages.vi.ts')).noticesVi }),
  cascade: async () => ({ texts: (await import('./cascade/messages.vi.ts')).cascadeVi }),
  compare: async () => ({ texts: (await import('./cascade/compare/messages.vi.ts')).compareVi }),
  explain: async () => ({ texts: (await import('./directives/explain/messages.vi.ts')).explainVi }),
  graph: async () => ({ texts: (await import('./cascade/graph/messages.vi.ts')).graphVi }),
  lineage: async () => ({ texts: (await import('./cascade/lineage/messages.vi.ts')).lineageVi }),
  process: async () => ({ texts: (await import('./process/messages.vi.ts')).processVi }),
  library: async () => ({ texts: (await import('./directives/library/messages.vi.ts')).libraryVi }),
  register: async () => ({ texts: (await import('./directives/register-messages.vi.ts')).registerVi }),
  upload: async () => ({ texts: (await import('./directives/upload/messages.vi.ts')).uploadVi }),
  search: async () => ({ texts: (await import('./directives/search/messages.vi.ts')).searchVi }),
  copies: async () => ({ texts: (await import('./directives/copies/messages.vi.ts')).copiesVi }),
  fact: async () => ({ texts: (await import('./directives/fact-messages.vi.ts')).factVi }),
  factNames: async () => ({ texts: (await import('./directives/fact-name-messages.vi.ts')).factNamesVi }),
  method: async () => ({ texts: (await import('./directives/method-messages.vi.ts')).methodVi }),
  palette: async () => ({ texts: (await import('./shell/palette-messages.vi.ts')).paletteVi }),
  problem: async () => ({ texts: (await import('./ui/problem-messages.vi.ts')).problemVi }),
  reader: async () => ({ texts: (await import('./directives/reader/messages.vi.ts')).readerVi }),
  review: async () => ({ texts: (await import('./directives/reader/review/messages.vi.ts')).reviewVi }),
  reading: async () => ({ texts: {}, reading: (await import('../src/reading/messages.vi.ts')).readingMessagesVi }),
} satisfies SetsOf<string>;
