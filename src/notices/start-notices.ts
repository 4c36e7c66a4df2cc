import type { SubjectKind } from '../access/public.ts';
import { type News, NEWS } from '../kernel/news.ts';
import type { Services } from '../kernel/services.ts';
import { takeNews } from './take-news.ts';

/** What tells people in the background, until it is closed. */
export interface Telling {
  close(): Promise<void>;
}

/** Begins to tell people what happened. */
export async function startNotices(services: Services, kinds: readonly SubjectKind[]): Promise<Telling> {
  await services.jobs.work<News>(NEWS, 1, (news) => takeNews(services, kinds, news));
  return { close: async () => {} };
}
