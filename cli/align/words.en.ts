import type { AlignWords } from './words.ts';

/** Words of the command that compares, English. */
export const alignWordsEn: AlignWords = {
  summary: 'hold a document against the one that it carries out',
  upstream: 'the document carried out: FILE, or FILE#symbol when the file bundles several',
  downstream: 'the document that carries it out: FILE, or FILE#symbol',
  json: 'print JSON: links, omissions, additions, changed numbers',
  xlsx: 'write a workbook: taken up, not taken up, added, numbers',
  language: 'language of the summary and of messages: vi or en',
  afterHelp: `
Examples:
  nhip align resolution.pdf programme.docx
  nhip align bundle.txt#57-NQ/TW programme.docx --xlsx comparison.xlsx

Exit codes: 0 compared; 1 a file could not be read; 2 wrong use; 3 a file was refused.
The result is a suggestion to be checked: every link shows the words that decided.`,
  whichOne: 'The file bundles several documents. Choose one by FILE#symbol: {symbols}.',
  noDirective: 'The file holds no directive to compare.',
  written: 'Wrote {path}: {links} links, {omitted} omissions, {changed} changed numbers.',
  takenUp: 'Taken up: {taken}/{all} clauses above, {links} links',
  omitted: 'Not taken up ({count})',
  doubtful: 'To be checked ({count})',
  noneOmitted: 'No clause was found to be left out; {searchedIn}.',
  added: 'Added below ({count})',
  numbers: 'Numbers ({count})',
  noNumbers: 'There are no numbers to compare.',
  nearest: 'nearest {path}, score {score}',
  noNearest: 'no candidate',
  moreRows: '… and {count} more rows: see --json or --xlsx',
};
