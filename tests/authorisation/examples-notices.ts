import { NOTICE_KINDS } from '../../src/notices/notice.ts';
import type { Example } from './example.ts';

const WAYS = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, 'app']));

/** Everybody with an account has notices of their own; nobody names another person. */
export const NOTICES: Readonly<Record<string, Example>> = {
  'notices.inbox.list': { input: () => ({ page: 1, pageSize: 50, unread: false }) },
  'notices.inbox.unread': { input: () => undefined },
  'notices.inbox.mark': { input: () => ({ id: '00000000-0000-7000-8000-0000000000fd', read: true }), further: true },
  'notices.inbox.markAll': { input: () => ({ until: '2026-03-02T02:00:00Z' }) },
  'notices.preferences.get': { input: () => undefined },
  'notices.preferences.change': { input: () => ({ language: 'en', ways: WAYS, version: 0 }) },
  'notices.calendar.get': { input: () => undefined },
  'notices.calendar.make': { input: () => undefined },
  'notices.calendar.revoke': { input: () => undefined },
};
