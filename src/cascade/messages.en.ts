import type { cascadeProblemsVi } from './messages.vi.ts';

export const cascadeProblemsEn: Readonly<Record<keyof typeof cascadeProblemsVi, string>> = {
  'problem.alignment-with-itself': 'A document is not compared with itself. Choose two documents.',
  'problem.alignment-not-found': 'These two documents were not compared yet. Press “Compare now”, then try again.',
  'problem.lineage-not-found':
    'This lineage is gone: its target may have been rejected, or the document read again. Look for it in the list.',
  'problem.link-changed': 'Someone else has just decided this link. The page shows the new state; look, then go on.',
  'problem.link-not-found': 'This link is gone. The page was fetched again.',
  'problem.clause-not-found': 'This clause was not found: the document may have been read again. Reload the page.',
  'problem.compare-two-to-four': 'Two to four documents can be compared. Choose again, then try again.',
  'problem.themes-changed':
    'Somebody else has just arranged the themes. The page shows them now; look again and go on.',
  'problem.theme-not-found': 'This theme is no longer there. Load the page again.',
  'problem.theme-not-empty': 'The theme still holds clauses and was not removed. Move them to another theme first.',
  'problem.theme-into-itself': 'A theme cannot be merged into itself. Choose another one.',
  'problem.documents-not-compared':
    'These documents could not be compared. They are untouched; try again in a few minutes.',
  'problem.comparison-not-made':
    'The file could not be made. The comparison is still on the screen; try again in a few minutes.',
};
