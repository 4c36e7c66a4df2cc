import type { ProblemMessages } from './messages.ts';

const UNCHANGED = 'Nothing was changed.';
const FILE_KEPT = 'The file is kept; nothing of it is in the library yet.';
const NOTHING_STORED = 'Nothing of the file was stored.';

/** Words of the register, English. */
export const problemsEn: ProblemMessages = {
  'not-found': { happened: 'This cannot be found.', kept: UNCHANGED, next: 'Go back and choose something else.' },
  forbidden: {
    happened: 'You may not do this.',
    kept: UNCHANGED,
    next: 'Ask your administrator if you need the right.',
  },
  'directive-not-found': {
    happened: 'This document cannot be found.',
    kept: UNCHANGED,
    next: 'Look for it in the library.',
  },
  'fact-not-found': { happened: 'This fact is no longer there.', kept: UNCHANGED, next: 'Load the document again.' },
  'source-not-found': {
    happened: 'This file cannot be found.',
    kept: UNCHANGED,
    next: 'Load the list of files again.',
  },
  'clause-not-found': { happened: 'The document has no clause {path}.', kept: UNCHANGED, next: 'Open its outline.' },
  'page-not-found': {
    happened: 'The file has no image of page {page}.',
    kept: UNCHANGED,
    next: 'Look at the text of the document.',
  },
  'reading-not-found': {
    happened: 'This document has not been read yet.',
    kept: UNCHANGED,
    next: 'Have the file read again.',
  },
  'change-not-found': { happened: 'This change cannot be found.', kept: UNCHANGED, next: 'Load the history again.' },
  'task-not-found': {
    happened: 'The chosen task is not of this document.',
    kept: UNCHANGED,
    next: 'Choose the task again.',
  },
  'no-proposal': {
    happened: 'There is no proposal of a re-read.',
    kept: UNCHANGED,
    next: 'Have the document read again first.',
  },
  'fact-changed': {
    happened: 'Somebody else has just changed this fact.',
    kept: 'Your change is not stored yet; the present state is shown beside it.',
    next: 'Look at the present state, then decide again.',
  },
  'directive-changed': {
    happened: 'The document changed after you opened it.',
    kept: UNCHANGED,
    next: 'Load it again, then repeat.',
  },
  'change-overtaken': {
    happened: 'This cannot be undone: something newer touched the same facts.',
    kept: UNCHANGED,
    next: 'Undo the newer change first.',
  },
  'change-cannot-be-undone': {
    happened: 'Changes of this sort cannot be undone.',
    kept: UNCHANGED,
    next: 'Correct it directly.',
  },
  'source-in-other-state': {
    happened: 'The file is in another state ({status}).',
    kept: UNCHANGED,
    next: 'Load the list of files again, then repeat.',
  },
  'edit-without-data': { happened: 'The edit has no content.', kept: UNCHANGED, next: 'Fill it in, then save.' },
  'edit-of-another-kind': {
    happened: 'The kind of a fact cannot be changed ({kind}).',
    kept: UNCHANGED,
    next: 'Reject this fact and add a new one.',
  },
  'span-without-words': {
    happened: 'The selection holds no words of the document.',
    kept: UNCHANGED,
    next: 'Select the words again.',
  },
  'not-a-directive': {
    happened: 'Digests and commentaries are not published as directives.',
    kept: UNCHANGED,
    next: 'Add the document itself that they talk about.',
  },
  'file-empty': { happened: 'The file is empty.', kept: NOTHING_STORED, next: 'Check the file, then send it again.' },
  'file-too-large': {
    happened: 'The file is larger than {limit} MiB.',
    kept: NOTHING_STORED,
    next: 'Split it or make its images smaller, then send it again.',
  },
  'file-infected': {
    happened: 'The virus scanner found {found} in the file.',
    kept: NOTHING_STORED,
    next: 'Clean the machine that the file comes from, or ask its sender for a clean one.',
  },
  'scanner-unavailable': {
    happened: 'The virus scanner does not answer, and no file is taken in unscanned.',
    kept: NOTHING_STORED,
    next: 'Try again in a few minutes; if it stays so, tell your administrator.',
  },
  'bytes-gone': {
    happened: 'The content of the file is no longer on the server.',
    kept: 'Only what is known about it is left.',
    next: 'Send the file again.',
  },
  'reading-failed': {
    happened: 'The reader met an error ({error}).',
    kept: FILE_KEPT,
    next: 'Try again; if it stays so, tell your administrator.',
  },
  'reading-timeout': {
    happened: 'Reading made no progress for {seconds} seconds and was stopped.',
    kept: FILE_KEPT,
    next: 'Split the file, or try again when the machine is less busy.',
  },
  'reading-memory': {
    happened: 'Reading needed more than {memory} MiB of memory and was stopped.',
    kept: FILE_KEPT,
    next: 'Split the file, then send it again.',
  },
  'reading-crashed': {
    happened: 'The reader broke off at this file.',
    kept: FILE_KEPT,
    next: 'Try again; if it stays so, tell your administrator.',
  },
  'copy-not-found': { happened: 'The document has no such copy.', kept: UNCHANGED, next: 'Reload the list of copies.' },
  'copy-is-current': {
    happened: 'This copy is the current one.',
    kept: UNCHANGED,
    next: 'Choose another copy to compare.',
  },
  'comparison-failed': {
    happened: 'These copies could not be compared.',
    kept: UNCHANGED,
    next: 'Try again in a few minutes.',
  },
  'explanation-failed': {
    happened: 'The questions could not be answered.',
    kept: UNCHANGED,
    next: 'Try again in a few minutes.',
  },
  'claims-failed': { happened: 'The text could not be checked.', kept: UNCHANGED, next: 'Try again in a few minutes.' },
  'not-a-commentary': {
    happened: 'This is a directive, not a commentary.',
    kept: UNCHANGED,
    next: 'Open the commentary that is to be checked.',
  },
  'export-failed': { happened: 'This form could not be made.', kept: UNCHANGED, next: 'Try again in a few minutes.' },
  'cross-site': {
    happened: 'The request came from another site and was refused.',
    kept: UNCHANGED,
    next: 'Open Nhịp itself, then repeat.',
  },
  'too-many-requests': { happened: 'Too many requests.', kept: UNCHANGED, next: 'Try again in {seconds} seconds.' },
  unknown: {
    happened: 'Something unexpected went wrong.',
    kept: 'What was saved is still there.',
    next: 'Try again; if it stays so, tell your administrator.',
  },
};
