export { MAIL } from './mail/queue-mail.ts';
export { noticesRouter } from './router.ts';
export { startNotices } from './start-notices.ts';
