import { auditProblemsEn } from '../../src/audit/messages.en.ts';
import { cascadeProblemsEn } from '../../src/cascade/messages.en.ts';
import { noticesProblemsEn } from '../../src/notices/messages.en.ts';
import { organisationsProblemsEn } from '../../src/organisations/messages.en.ts';
import { processProblemsEn } from '../../src/process/messages.en.ts';
import type { problemVi } from './problem-messages.vi.ts';

export const problemEn: Readonly<Record<keyof typeof problemVi, string>> = {
  ...auditProblemsEn,
  ...cascadeProblemsEn,
  ...noticesProblemsEn,
  ...organisationsProblemsEn,
  ...processProblemsEn,
  'problem.sign-in-needed':
    'Your session has ended, or you are not signed in. Sign in and do it again; what was saved is intact.',
  'problem.key-refused': 'This key is wrong, has expired or was removed.',
  'problem.change-overtaken': 'It cannot be undone: something newer changed the same fact. See the history.',
  'problem.change-cannot-be-undone': 'This change cannot be undone.',
  'problem.change-not-found': 'This change is no longer there. Reload the page and try again.',
  'problem.directive-changed':
    'Someone else has just changed the document. The page shows the new state; look, then go on.',
  'problem.fact-changed': 'Someone else has just changed the fact.',
  'problem.source-in-other-state': 'The file is in another state. The list has been fetched again.',
  'problem.edit-of-another-kind': 'The kind of a fact cannot change. Reject this one and add another.',
  'problem.edit-without-data': 'There is nothing to change it to.',
  'problem.file-known-elsewhere':
    'Another organisation has already added this very file, so it was not added again. The document appears in the library when they publish it.',
  'problem.file-empty': 'The file is empty and was not taken in.',
  'problem.file-too-large':
    'The file is over the limit of {limit} MiB and was not taken in. Split it or compress its images.',
  'problem.file-infected': 'The virus scanner found {found} in the file. Nothing of it was stored.',
  'problem.scanner-unavailable':
    'The virus scanner does not answer, so the file was not taken in. Try again in a few minutes.',
  'problem.not-a-directive': 'This is no directive: it has no facts and cannot be published.',
  'problem.span-without-words': 'What was selected holds no words of the document. Select again.',
  'problem.task-not-found': 'The task this fact belongs to was not found.',
  'problem.directive-not-found': 'This document is not in the library.',
  'problem.fact-not-found': 'This fact is gone: the document may have been read again. Reload the page.',
  'problem.source-not-found': 'There is no such file.',
  'problem.no-proposal': 'No re-reading waits for you.',
};
