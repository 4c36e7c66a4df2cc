import type { noticeMailVi, noticeRolesVi, noticeSentencesVi, noticesProblemsVi } from './messages.vi.ts';

/** Sentences of every kind of notice: filled with codes and values, on pages and in mails alike. */
export const noticeSentencesEn: Record<keyof typeof noticeSentencesVi, string> = {
  'notice.case-opened': '{process}, new: {name}',
  'notice.case-step': '{name}: {step}. Now: {state}.',
  'notice.case-overdue': '{name} is overdue',
  'notice.source-read': 'The file {name} has been read',
  'notice.source-failed': 'The file {name} could not be read. It is kept; open the library to try again.',
  'notice.source-refused': 'The file {name} was refused and not kept',
  'notice.directive-published': '{name} was published',
  'notice.role-given': 'You were given the role {role}: {unit}',
  'notice.role-removed': 'You no longer hold the role {role}: {unit}',
  'notice.withheld': 'This notice can no longer be opened: the case or document is outside your reach now.',
};

/** Words of e-mails. */
export const noticeMailEn: Record<keyof typeof noticeMailVi, string> = {
  'mail.open': 'Open in Nhịp',
  'mail.why': 'You get this mail because you chose so. Change how you are told:',
  'mail.digest.subject': 'Nhịp, {day}: {unread} unread, {due} due soon',
  'mail.digest.unread': 'Unread',
  'mail.digest.due': 'Due in the next 7 days',
  'calendar.name': 'Nhịp: deadlines',
};

export const noticeRolesEn: Record<keyof typeof noticeRolesVi, string> = {
  administrator: 'administrator',
  leader: 'leader',
  officer: 'officer',
  reporter: 'reporter',
  inspector: 'inspector',
  citizen: 'citizen or enterprise',
  integration: 'integration',
  everywhere: 'everywhere',
};

/** Words for every refusal: what happened, what was kept, what to do. */
export const noticesProblemsEn: Record<keyof typeof noticesProblemsVi, string> = {
  'problem.notice-not-found': 'There is no such notice. Load the page again.',
  'problem.preferences-changed':
    'Your preferences were changed elsewhere just now. The page has the new ones; look at them and save again.',
};
