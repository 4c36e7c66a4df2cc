import { peopleWithAddress, personActing } from '../../identity/public.ts';
import type { Services } from '../../kernel/services.ts';
import { today } from '../../organisations/public.ts';
import type { Told } from '../deadline.ts';
import { queueMail } from '../mail/queue-mail.ts';
import '../tables.ts';
import { digestOf } from './digest-of.ts';

/** Queue of days whose digests are to be written. */
export const DIGESTS = 'notices.digests';

export interface DigestJob {
  /** Local date in Viet Nam. */
  readonly day: string;
}

const hourInVietNam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Begins the digests of today, once its hour has come: whichever server inserts the day first. */
export async function sweepDigests(services: Services): Promise<void> {
  const { clock, config, db, jobs } = services;
  const now = clock.now();
  if (!config.NHIP_SMTP_URL || Number(hourInVietNam.format(now)) < config.NHIP_DIGEST_HOUR) return;
  const day = today(clock);
  const begun = await db.selectFrom('notice_digest_day').select('day').where('day', '=', day).executeTakeFirst();
  if (begun) return;
  await services.inTransaction(async (tx) => {
    const first = await tx
      .insertInto('notice_digest_day')
      .values({ day, begun_at: now })
      .onConflict((same) => same.column('day').doNothing())
      .returning('day')
      .executeTakeFirst();
    const job: DigestJob = { day };
    if (first) await jobs.send(tx, DIGESTS, job, day);
  });
}

/** Asks for the digest of a day for everybody who has something in it; running again asks for nothing more. */
export async function sendDigests(services: Services, told: Told, { day }: DigestJob): Promise<void> {
  for (const id of await peopleWithAddress(services)) {
    const person = await personActing(services, id);
    if (!person?.address || !(await digestOf(services, told, person.actor, day))) continue;
    await services.inTransaction((tx) => queueMail(tx, services, id, `digest:${day}`));
  }
}
