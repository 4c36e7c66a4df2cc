import type { CopyMessages } from './messages.copies.ts';

/** The words for differences of two copies of one document, in English. */
export const copyMessagesEn: CopyMessages = {
  dangers: {
    number: 'Number',
    negation: 'Negation or reversal',
    symbol: 'Number and symbol of a document',
    date: 'Date or deadline',
    limit: 'Limit',
    role: 'Lead or co-ordinating role',
    body: 'Name of a body',
    person: 'Name of a person',
    passage: 'Missing passage',
    wording: 'Wording',
    mark: 'Diacritic',
    label: 'Label of a clause',
    moved: 'Moved',
    surroundings: 'Around the text',
  },
  parts: {
    text: 'Outside the clauses',
    title: 'Title',
    letterhead: 'Letterhead',
    signature: 'Signature',
    recipients: 'Recipients',
  },
  clause: 'Clause {path}',
  clauses: 'Clause {a} (copy A), {b} (copy B)',
  column: 'column {column}',
  reasons: {
    'not-a-syllable': 'the other copy has a syllable that Vietnamese does not have',
    'seen-elsewhere': 'the same words stand elsewhere in the document',
    'in-sequence': 'it continues the numbering',
    'cited-elsewhere': 'the same symbol is cited elsewhere in the document',
    'uncertain-recognition': 'the other copy was recognised from an image, and not surely',
  },
  suggestion: 'Copy {copy} looks right: {reason}.',
  nothing: 'none',
};
