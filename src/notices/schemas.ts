import { z } from 'zod';
import { NOTICE_KINDS, WAYS } from './notice.ts';

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
