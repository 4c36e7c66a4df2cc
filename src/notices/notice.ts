import type { Notice, NoticeLanguage } from './schemas.ts';

/** Everything that people are told of, in the order in which preferences are offered. */
export const NOTICE_KINDS = [
  'case-opened',
  'case-step',
  'case-overdue',
  'source-read',
  'source-failed',
  'source-refused',
  'directive-published',
  'role-given',
  'role-removed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How a person is told: here only, here and by e-mail at once, here and in the daily digest, not at all. */
export const WAYS = ['app', 'mail', 'digest', 'off'] as const;
export type NoticeWay = (typeof WAYS)[number];

/** Key of the sentence of a notice. */
export const sentenceKey = ({ kind, withheld }: Pick<Notice, 'kind' | 'withheld'>) =>
  withheld ? ('notice.withheld' as const) : (`notice.${kind}` as const);

/** What its sentence is filled with, in one language. */
export const toldIn = ({ told }: Pick<Notice, 'told'>, language: NoticeLanguage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
  );
