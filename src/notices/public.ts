export { feedRoutes } from './calendar/feed-routes.ts';
export type { Deadline, DeadlineSource } from './deadline.ts';
export { noticesRouter } from './router.ts';
export { NOTICE_QUEUES, startNotices } from './start-notices.ts';
