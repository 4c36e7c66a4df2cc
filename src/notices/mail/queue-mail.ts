import type { Transaction } from 'kysely';
import type { Tables } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { Services } from '../../kernel/services.ts';
import '../tables.ts';

/** Queue of e-mails to be sent. */
export const MAIL = 'notices.mail';

export interface MailJob {
  readonly mail: string;
}

type Given = Pick<Services, 'clock' | 'jobs' | 'config'>;

/** Asks for an e-mail, once for a key. Does nothing where no server for e-mail is configured. */
export async function queueMail(
  tx: Transaction<Tables>,
  { clock, jobs, config }: Given,
  person: string,
  key: string,
): Promise<void> {
  if (!config.NHIP_SMTP_URL) return;
  const next_at = clock.now();
  const row = await tx
    .insertInto('notice_mail')
    .values({ id: newId(next_at), person_id: person, key, status: 'waiting', tries: 0, next_at })
    .onConflict((same) => same.columns(['person_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) await sendMailJob(tx, jobs, { id: row.id, next_at });
}

/** Wakes a worker when the e-mail is to be tried; one job for each such moment, however often it is asked for. */
export const sendMailJob = (
  tx: Transaction<Tables>,
  jobs: Given['jobs'],
  { id, next_at }: { readonly id: string; readonly next_at: Date },
): Promise<void> => {
  const job: MailJob = { mail: id };
  return jobs.send(tx, MAIL, job, `${id}@${next_at.toISOString()}`, next_at);
};
