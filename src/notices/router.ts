import { implement } from '@orpc/server';
import { type Acting, guard, type SubjectKind } from '../access/public.ts';
import { getFeed, makeFeed, revokeFeed } from './calendar/own-feed.ts';
import { notices } from './contract.ts';
import { countUnread, listNotices } from './list-notices.ts';
import { markAllNotices, markNotice } from './mark-notices.ts';
import { changePreferences, getPreferences } from './preferences.ts';

const operations = implement(notices).$context<Acting>().use(guard);
const { inbox, preferences, calendar } = operations;

/** Each operation of the contract with its use case. @param kinds everything that notices may be about. */
export const noticesRouter = (kinds: readonly SubjectKind[]) =>
  operations.router({
    inbox: {
      list: inbox.list.handler(({ context, input }) => listNotices(context, kinds, input)),
      unread: inbox.unread.handler(({ context }) => countUnread(context)),
      mark: inbox.mark.handler(({ context, input }) => markNotice(context, input)),
      markAll: inbox.markAll.handler(({ context, input }) => markAllNotices(context, input)),
    },
    preferences: {
      get: preferences.get.handler(async ({ context }) => ({
        ...(await getPreferences(context)),
        mail: Boolean(context.config.NHIP_SMTP_URL),
      })),
      change: preferences.change.handler(({ context, input }) => changePreferences(context, input)),
    },
    calendar: {
      get: calendar.get.handler(({ context }) => getFeed(context)),
      make: calendar.make.handler(({ context }) => makeFeed(context)),
      revoke: calendar.revoke.handler(({ context }) => revokeFeed(context)),
    },
  });
