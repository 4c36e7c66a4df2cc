import type { ThemesWords } from './words.ts';

/** Words of the command that compares by themes, English. */
export const themesWordsEn: ThemesWords = {
  summary: 'compare two to four documents by theme: what is new, gone, moved, which numbers changed',
  files: 'two to four documents: FILE, or FILE#symbol when the file bundles several',
  json: 'print JSON: themes, pairs of clauses, what is new, what is gone, numbers',
  language: 'language of the result and of messages: vi or en',
  afterHelp: `
Examples:
  nhip themes old-resolution.pdf new-resolution.docx
  nhip themes bundle.txt#20-NQ/TW bundle.txt#69-KL/TW bundle.txt#57-NQ/TW --json

Documents stand in the order of their days of issue. For two copies of one document use nhip compare.
Exit codes: 0 compared; 1 a file could not be read; 2 wrong use; 3 a file was refused.`,
  twoToFour: 'Two to four documents are needed.',
  themes: 'Themes ({count}), with the number of clauses in each document',
  theme: 'Theme',
  numbers: 'Numbers that changed ({count})',
  fresh: 'New, in no earlier document ({count})',
  gone: 'Gone from later documents ({count})',
  moved: 'Moved ({count})',
  document: 'Document',
  clause: 'Clause',
  words: 'Words',
  from: 'Before',
  to: 'After',
  more: '… and {count} more rows: see --json',
};
