import { Hono } from 'hono';
import { personActing, publicUrl } from '../../identity/public.ts';
import type { Services } from '../../kernel/services.ts';
import { deadlinesOf, type DeadlineSource } from '../deadline.ts';
import { noticeMailEn } from '../messages.en.ts';
import { noticeMailVi } from '../messages.vi.ts';
import { preferencesOf } from '../preferences.ts';
import '../tables.ts';
import { hashOfFeed } from './own-feed.ts';
import { writeCalendar } from './write-calendar.ts';

const names = { vi: noticeMailVi['calendar.name'], en: noticeMailEn['calendar.name'] };

/** GET /lich/<token>.ics: the deadlines of whoever made the address, with what that person may do today. */
export function feedRoutes(services: Services, deadlines: readonly DeadlineSource[]): Hono {
  const routes = new Hono();
  routes.get('/lich/:file{[\\w-]{43}\\.ics}', async (c) => {
    const person = await holderOf(services, c.req.param('file').slice(0, -4));
    if (!person) return c.notFound();
    const { language } = (await preferencesOf(services.db, [person.id]))(person.id);
    const due = await deadlinesOf({ ...services, actor: person.actor }, deadlines);
    return c.body(writeCalendar(due, names[language], language, publicUrl(services.config)), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    });
  });
  return routes;
}

async function holderOf(services: Services, token: string) {
  const row = await services.db
    .selectFrom('calendar_feed')
    .select('person_id')
    .where('token_hash', '=', hashOfFeed(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? personActing(services, row.person_id) : null;
}
