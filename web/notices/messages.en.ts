import { noticeSentencesEn } from '../../src/notices/messages.en.ts';
import type { noticesVi } from './messages.vi.ts';

/** Words of the page of notices. */
export const noticesEn: Record<keyof typeof noticesVi, string> = {
  ...noticeSentencesEn,
  'notices.filter': 'Filter notices',
  'notices.all': 'All',
  'notices.unread': 'Unread',
  'notices.unread.mark': 'unread',
  'notices.none': 'No notices yet',
  'notices.none.do':
    'When a case is put to your organisation, a file has been read or a document is published, it shows here.',
  'notices.none-unread': 'You have read everything',
  'notices.none-unread.do': 'Earlier notices are still under All.',
  'notices.mark-all': 'Mark all as read',
  'notices.mark-read': 'Mark as read',
  'notices.mark-unread': 'Keep unread',
  'notices.preferences.lead':
    'Choose how you are told of each kind. Whatever way you choose, notices also show on this page unless you turn them off.',
  'notices.preferences.no-mail':
    'This server is not set up to send e-mail. Your choice is kept and holds once the administrator turns e-mail on.',
  'notices.preferences.kind': 'Kind of notice',
  'notices.preferences.language': 'Language of e-mails',
  'notices.preferences.vi': 'Vietnamese',
  'notices.preferences.en': 'English',
  'notices.preferences.save': 'Save',
  'notices.preferences.saved': 'Saved.',
  'notices.way.app': 'On this page only',
  'notices.way.mail': 'E-mail at once',
  'notices.way.digest': 'In the daily e-mail',
  'notices.way.off': 'Off',
  'notices.kind.case-opened': 'A case is put to your organisation',
  'notices.kind.case-step': 'A step in a case',
  'notices.kind.case-overdue': 'A case is overdue',
  'notices.kind.source-read': 'A file of yours has been read',
  'notices.kind.source-failed': 'A file of yours could not be read',
  'notices.kind.source-refused': 'A file of yours was refused',
  'notices.kind.directive-published': 'A document of your organisation is published',
  'notices.kind.role-given': 'You are given a role',
  'notices.kind.role-removed': 'A role is taken back',
  'notices.calendar': 'Calendar of deadlines',
  'notices.calendar.lead':
    'An address from which your calendar fetches the deadlines of cases that wait for you. Whoever has it can see them; if it gets out, make a new one.',
  'notices.calendar.made': 'Copy this address into your calendar. It is shown once.',
  'notices.calendar.since': 'There is an address, made {at}.',
  'notices.calendar.make': 'Make a calendar address',
  'notices.calendar.again': 'Make a new address, end the former',
  'notices.calendar.revoke': 'End the address',
  'notices.calendar.revoked': 'The calendar address has ended.',
};
