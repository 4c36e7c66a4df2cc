import type { Json } from '../kernel/tables.ts';
import type { NoticeKind, NoticeWay } from './notice.ts';
import type { BothWords, NoticeLanguage } from './schemas.ts';

export interface NoticeTable {
  id: string;
  person_id: string;
  key: string;
  kind: NoticeKind;
  subject: string | null;
  told: Json<Record<string, string | BothWords>>;
  happened_at: Date;
  read_at: Date | null;
}

export interface NoticePreferenceTable {
  person_id: string;
  language: NoticeLanguage;
  ways: Json<Partial<Record<NoticeKind, NoticeWay>>>;
  version: number;
}

export interface NoticeMailTable {
  id: string;
  person_id: string;
  key: string;
  status: 'waiting' | 'sent' | 'failed' | 'dropped';
  tries: number;
  next_at: Date;
  trouble: string | null;
  ended_at: Date | null;
}

export interface NoticeDigestDayTable {
  day: string;
  begun_at: Date;
}

export interface CalendarFeedTable {
  id: string;
  person_id: string;
  token_hash: string;
  created_at: Date;
  revoked_at: Date | null;
}

declare module '../kernel/database.ts' {
  interface Tables {
    notice: NoticeTable;
    notice_preference: NoticePreferenceTable;
    notice_mail: NoticeMailTable;
    notice_digest_day: NoticeDigestDayTable;
    calendar_feed: CalendarFeedTable;
  }
}
