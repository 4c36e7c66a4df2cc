import { NEWS, type News } from '../kernel/news.ts';
import type { Services } from '../kernel/services.ts';
import type { Told } from './deadline.ts';
import { DIGESTS, type DigestJob, sendDigests, sweepDigests } from './digest/send-digests.ts';
import { MAIL, type MailJob } from './mail/queue-mail.ts';
import { sendMail, sweepMails } from './mail/send-mail.ts';
import { takeNews } from './take-news.ts';

/** Every queue of notices. */
export const NOTICE_QUEUES = [NEWS, MAIL, DIGESTS];

/** What tells people in the background, until it is closed. */
export interface Telling {
  close(): Promise<void>;
}

/** How often is looked whether the hour of digests has come, or a job was lost, milliseconds. */
const SWEEP = 60_000;

/** Begins to tell people what happened: here, and by e-mail where a server for it is configured. */
export async function startNotices(services: Services, told: Told): Promise<Telling> {
  const { jobs, log, mailer } = services;
  await jobs.work<News>(NEWS, 1, (news) => takeNews(services, told.kinds, news));
  if (!mailer) return { close: async () => {} };
  await jobs.work<MailJob>(MAIL, 1, (job) => sendMail(services, told, mailer, job));
  await jobs.work<DigestJob>(DIGESTS, 1, (job) => sendDigests(services, told, job));
  let sweeping = Promise.resolve();
  const sweep = () => {
    sweeping = sweepDigests(services)
      .then(() => sweepMails(services))
      .catch((error: unknown) => log.error({ error }, 'looking for e-mails that are due'));
  };
  sweep();
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}
