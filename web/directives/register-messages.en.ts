import type { registerVi } from './register-messages.vi.ts';

export const registerEn: Readonly<Record<keyof typeof registerVi, string>> = {
  'library.kind.directive': 'Directive',
  'library.kind.digest': 'Press digest',
  'library.kind.commentary': 'Commentary',
  'library.kind.other': 'Not a document',
  'library.status.draft': 'Being checked',
  'library.status.published': 'Published',
  'library.reviewed': '{decided} of {total} reviewed',
  'library.implemented-by': '{n} {n|document implements|documents implement} it',
};
