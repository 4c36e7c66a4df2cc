import { z } from 'zod';

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

export const noticeKindSchema = z.enum(NOTICE_KINDS);
export const noticeWaySchema = z.enum(WAYS);
const languageSchema = z.enum(['vi', 'en']);
export type NoticeLanguage = z.infer<typeof languageSchema>;

const wordsSchema = z.object({ vi: z.string(), en: z.string() });
export type BothWords = z.infer<typeof wordsSchema>;

export const noticeSchema = z.object({
  id: z.uuid(),
  kind: noticeKindSchema,
  at: z.iso.datetime(),
  read: z.boolean(),
  /** What it is about may no longer be read, or is gone: then nothing of it is told. */
  withheld: z.boolean(),
  /** Page of what it is about; null without one. */
  href: z.string().nullable(),
  /** What the sentence of its kind is filled with. */
  told: z.record(z.string(), z.union([z.string(), wordsSchema])),
});
export type Notice = z.infer<typeof noticeSchema>;

export const preferencesSchema = z.object({
  /** Of e-mails; pages have their own. */
  language: languageSchema,
  ways: z.record(noticeKindSchema, noticeWaySchema),
  /** 0: never changed. */
  version: z.int().min(0),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Key of the sentence of a notice. */
export const sentenceKey = ({ kind, withheld }: Pick<Notice, 'kind' | 'withheld'>) =>
  withheld ? ('notice.withheld' as const) : (`notice.${kind}` as const);

/** What its sentence is filled with, in one language. */
export const toldIn = ({ told }: Pick<Notice, 'told'>, language: NoticeLanguage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
  );
