import type { ExplainWords } from './words.ts';

/** Words of the command that answers the six questions, English. */
export const explainWordsEn: ExplainWords = {
  summary: 'answer what, why, who, when, where and how (5W1H) in the words of the document',
  file: 'document: FILE, or FILE#symbol when the file bundles several',
  json: 'print JSON: every answer, each with its clause and place',
  language: 'language of the result and of messages: vi or en',
  afterHelp: `
Examples:
  nhip explain resolution.pdf
  nhip explain bundle.txt#57-NQ/TW --json

Each sentence is the document's own, or composed from facts read in it; numbers, dates and bodies are looked up in the clause.
Exit codes: 0 answered; 1 a file could not be read; 2 wrong use; 3 the file was refused.`,
  questions: { what: 'What?', why: 'Why?', who: 'Who?', when: 'When?', where: 'Where?', how: 'How?' },
  none: 'The document does not say.',
  more: '… and {count} more: see --json',
  outside: 'outside the clauses',
  composed: 'composed from facts that nobody confirmed',
};
