import type { CompareCommandWords } from './words.ts';

/** Words of the command that compares two copies, English. */
export const compareCommandWordsEn: CompareCommandWords = {
  summary: 'compare two copies of one document, such as a scan and a clean text',
  first: 'copy A: FILE, or FILE#symbol when the file bundles several',
  second: 'copy B: FILE, or FILE#symbol',
  json: 'print JSON: every difference, the most dangerous first',
  language: 'language of the result and of messages: vi or en',
  afterHelp: `
Examples:
  nhip compare scan.pdf clean.docx
  nhip compare scan.txt bundle.txt#69-KL/TW --json

No difference: case, spaces, punctuation, tone placement (hoá, hóa).
Exit codes: 0 compared; 1 a file could not be read; 2 wrong use; 3 a file was refused.`,
  none: 'Both copies have the same words: nothing differs but case, spaces, punctuation or tone placement.',
  found: '{count} differences; {share} % of the words are alike.',
  unlike: 'The files may not be two copies of one document.',
  marks: 'The words that differ stand in [ ].',
};
