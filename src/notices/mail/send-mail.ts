import { type PersonActing, personActing, publicUrl } from '../../identity/public.ts';
import type { Letter, Mailer } from '../../kernel/mailer.ts';
import type { Services } from '../../kernel/services.ts';
import type { Told } from '../deadline.ts';
import { digestOf } from '../digest/digest-of.ts';
import { preferencesOf } from '../preferences.ts';
import '../tables.ts';
import { viewNotices } from '../view-notices.ts';
import { digestLetter, noticeLetter, PREFERENCES_PAGE, type Written } from './letter.ts';
import { type MailJob, sendMailJob } from './queue-mail.ts';

const MINUTE = 60_000;
const LONGEST_WAIT = 12 * 60;
/** With waits that double, the last try is about four days after the first. */
const MOST_TRIES = 18;

/**
 * Writes and sends one e-mail, as things stand now: what may no longer be read is not sent. A server that does not answer is
 * tried again, ever more rarely; a refusal is final and kept with its code.
 */
export async function sendMail(services: Services, told: Told, mailer: Mailer, { mail }: MailJob): Promise<void> {
  const row = await services.db.selectFrom('notice_mail').selectAll().where('id', '=', mail).executeTakeFirst();
  if (row?.status !== 'waiting' || row.next_at > services.clock.now()) return;
  const person = await personActing(services, row.person_id);
  const url = publicUrl(services.config);
  const letter = person?.address ? await letterOf(services, told, person, row.key, url) : null;
  if (!person?.address || !letter) return end(services, mail, 'dropped', null);
  const delivery = await mailer.deliver({
    ...letter,
    id: `<${row.id}@${new URL(url).hostname}>`,
    to: { name: person.name, address: person.address },
    unsubscribe: url + PREFERENCES_PAGE,
  });
  if (delivery.end === 'sent') return end(services, mail, 'sent', null);
  services.log.warn({ mail, code: delivery.code, tries: row.tries }, 'an e-mail was not taken');
  if (delivery.end === 'refused' || row.tries + 1 >= MOST_TRIES) return end(services, mail, 'failed', delivery.code);
  await putOff(services, mail, row.tries, delivery.code);
}

async function letterOf(
  services: Services,
  { kinds, deadlines }: Told,
  { id: person, actor }: PersonActing,
  key: string,
  url: string,
): Promise<Letter | null> {
  const { language } = (await preferencesOf(services.db, [person]))(person);
  const written: Written = { language, url };
  const [what, id = ''] = key.split(':');
  if (what === 'digest') {
    const digest = await digestOf(services, { kinds, deadlines }, actor, id);
    return digest && digestLetter({ ...digest, day: id }, written);
  }
  const rows = await services.db
    .selectFrom('notice')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', person)
    .execute();
  const [notice] = await viewNotices(services, actor, kinds, rows);
  return notice && !notice.withheld ? noticeLetter(notice, written) : null;
}

async function end(
  { db, clock }: Services,
  id: string,
  status: 'sent' | 'failed' | 'dropped',
  trouble: string | null,
): Promise<void> {
  await db
    .updateTable('notice_mail')
    .set({ status, trouble, ended_at: clock.now() })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute();
}

async function putOff(services: Services, id: string, tries: number, trouble: string): Promise<void> {
  const { clock, jobs } = services;
  const next_at = new Date(clock.now().getTime() + Math.min(2 ** tries, LONGEST_WAIT) * MINUTE);
  await services.inTransaction(async (tx) => {
    await tx
      .updateTable('notice_mail')
      .set({ tries: tries + 1, trouble, next_at })
      .where('id', '=', id)
      .where('status', '=', 'waiting')
      .execute();
    await sendMailJob(tx, jobs, { id, next_at });
  });
}

/** Asks again for e-mails that are due and whose job was lost. */
export async function sweepMails(services: Services): Promise<void> {
  const { db, clock, jobs } = services;
  const due = await db
    .selectFrom('notice_mail')
    .select(['id', 'next_at'])
    .where('status', '=', 'waiting')
    .where('next_at', '<=', clock.now())
    .orderBy('next_at')
    .limit(500)
    .execute();
  for (const mail of due) await services.inTransaction((tx) => sendMailJob(tx, jobs, mail));
}
