import type { uiVi } from './messages.vi.ts';

export const uiEn: Readonly<Record<keyof typeof uiVi, string>> = {
  'ui.certain': 'certain',
  'ui.look': 'needs a look',
  'ui.confidence': 'Confidence {value}',
  'ui.loading': 'Loading…',
  'ui.retry': 'Try again',
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.save': 'Save',
  'ui.undo': 'Undo',
  'ui.page': 'Page {page} of {pages}',
  'ui.previous': 'Previous page',
  'ui.next': 'Next page',
  'ui.pages': 'Pages',
  'ui.failed.title': 'The data could not be fetched',
  'ui.failed.kept': 'Nothing is lost: what you typed is still on this machine.',
  'ui.failed.do': 'Check the connection to the server, then try again.',
  'ui.forbidden.title': 'You are not allowed to do this yet',
  'ui.forbidden.do': 'Ask the administrator of your organisation for the permission.',
  'ui.notifications': 'Notifications',
};
