import type { Language } from './session.ts';
import type { Messages } from './words.ts';

/** Words that a page says beside those of the frame around every page. */
export type MessageSet = keyof typeof vi;

type Sets<Names extends string> = Readonly<Record<Names, () => Promise<Messages>>>;

const vi = {
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
  upload: async () => ({ texts: (await import('./directives/upload/messages.vi.ts')).uploadVi }),
  search: async () => ({ texts: (await import('./directives/search/messages.vi.ts')).searchVi }),
  copies: async () => ({ texts: (await import('./directives/copies/messages.vi.ts')).copiesVi }),
  fact: async () => ({ texts: (await import('./directives/fact-messages.vi.ts')).factVi }),
  method: async () => ({ texts: (await import('./directives/method-messages.vi.ts')).methodVi }),
  reader: async () => ({ texts: (await import('./directives/reader/messages.vi.ts')).readerVi }),
  reading: async () => ({ texts: {}, reading: (await import('../src/reading/messages.vi.ts')).readingMessagesVi }),
} satisfies Sets<string>;

const en: Sets<MessageSet> = {
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
  upload: async () => ({ texts: (await import('./directives/upload/messages.en.ts')).uploadEn }),
  search: async () => ({ texts: (await import('./directives/search/messages.en.ts')).searchEn }),
  copies: async () => ({ texts: (await import('./directives/copies/messages.en.ts')).copiesEn }),
  fact: async () => ({ texts: (await import('./directives/fact-messages.en.ts')).factEn }),
  method: async () => ({ texts: (await import('./directives/method-messages.en.ts')).methodEn }),
  reader: async () => ({ texts: (await import('./directives/reader/messages.en.ts')).readerEn }),
  reading: async () => ({ texts: {}, reading: (await import('../src/reading/messages.en.ts')).readingMessagesEn }),
};

const sets: Readonly<Record<Language, Sets<MessageSet>>> = { vi, en };

/** A set in one language, fetched once by the browser. */
export const messageSet = (language: Language, name: MessageSet): Promise<Messages> => sets[language][name]();

export const SETS = Object.keys(vi) as readonly MessageSet[];
