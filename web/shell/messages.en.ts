import type { shellVi } from './messages.vi.ts';

export const shellEn: Readonly<Record<keyof typeof shellVi, string>> = {
  'shell.title': 'Nhịp – from resolution to result',
  'shell.description':
    'Reads directives of the Party and the State into clauses, targets, tasks, bodies and deadlines, each anchored to the words of the document.',
  'shell.page-title': '{title} – Nhịp',
  'shell.skip': 'To the main content',
  'shell.home': 'Nhịp, to the home page',
  'shell.nav': 'Main',
  'shell.menu': 'Menu',
  'shell.nav.documents': 'Documents',
  'shell.nav.targets': 'Targets',
  'shell.nav.search': 'Search',
  'shell.find': 'Find a document, a clause…',
  'shell.footer': 'Serif type is the word of the document. Sans type is the word of Nhịp.',
  'shell.theme': 'Theme',
  'shell.theme.system': 'System',
  'shell.theme.light': 'Light',
  'shell.theme.dark': 'Dark',
  'shell.language': 'Language',
  'shell.language.vi': 'Tiếng Việt',
  'shell.language.en': 'English',
  'shell.to-library': 'Library of documents',
  'shell.to-search': 'Search the clauses',
  'shell.missing': 'There is no such page',
  'shell.missing.do':
    'The address may be mistyped, or the document is not in the library yet. Search by number, symbol or content.',
  'shell.failed': 'This page could not be opened',
  'shell.failed.kept':
    'The error has been recorded. What was saved is intact and your drafts are still on this machine. Try again; if it fails again, tell the administrator.',
  'palette.title': 'Quick find',
  'palette.placeholder': 'Number, symbol, title, or words of a clause',
  'palette.documents': 'Documents',
  'palette.clauses': 'Clauses',
  'palette.none': 'Nothing found for “{q}”. Try fewer words, with or without diacritics.',
  'palette.all': 'All clauses with “{q}”',
  'palette.hint': 'With or without diacritics. Arrows to choose, Enter to open, Esc to close.',
};
