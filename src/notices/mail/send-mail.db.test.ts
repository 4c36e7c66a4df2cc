import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asPerson, insertPerson, OFFICE } from '../../../tests/database/invented-people.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import type { SubjectKind } from '../../access/public.ts';
import { readConfig } from '../../kernel/config.ts';
import { createLogger } from '../../kernel/logger.ts';
import { type Mailer, mailerOf } from '../../kernel/mailer.ts';
import { changePreferences, getPreferences } from '../preferences.ts';
import { takeNews } from '../take-news.ts';
import { MAIL, type MailJob } from './queue-mail.ts';
import { sendMail, sweepMails } from './send-mail.ts';

const acting = testActing(await testDatabase());
const opened = new Set<{ close(): unknown }>();
afterEach(async () => {
  for (const one of opened) await one.close();
  opened.clear();
});

let name = '';
const things: SubjectKind = {
  kind: 'thing',
  find: async (_acting, ids) =>
    new Map(ids.map((id) => [id, { id, name, href: '/ho-so/1', owned: { owner: '', unit: OFFICE, public: false } }])),
};
const told = { kinds: [things], deadlines: [] };

interface Taken {
  readonly to: string[];
  readonly raw: string;
}

/** A server for e-mail on this machine. @param port 0: any */
async function server(options: SMTPServerOptions = {}, port = 0) {
  const mails: Taken[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => void smtp.listen(port, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => smtp.close(() => resolve()));
  opened.add({ close });
  return { mails, close, port: (smtp.server.address() as AddressInfo).port };
}

function sending(port: number) {
  const env = { NHIP_SMTP_URL: `smtp://127.0.0.1:${port}`, NHIP_URL: 'https://nhip.example.vn', NHIP_LOG: 'silent' };
  const services = { ...acting, config: readConfig({ ...env, NHIP_MAIL_FROM: 'Nhịp <nhip@example.vn>' }) };
  const mailer = mailerOf(services.config)!;
  opened.add(mailer);
  return { services, mailer };
}

const NEWS = {
  key: 'case:1@1',
  kind: 'case-opened',
  subject: 'thing:1',
  told: { process: { vi: 'Yêu cầu giải trình', en: 'Explanation request' } },
  people: ['officer'],
  holders: null,
  by: 'somebody',
  at: '2026-03-02T02:00:00.000Z',
};

beforeEach(async () => {
  name = 'Chậm cấp tài khoản “dùng chung” cho xã Bản Mây';
  acting.sent.length = 0;
  acting.clock.move(Date.parse('2026-03-02T02:00:00Z') - acting.clock.now().getTime());
  await insertPerson(acting, 'officer', { role: 'officer', unit: OFFICE });
});

/** Does every job for e-mail that was sent. */
async function work({ services, mailer }: { services: typeof acting; mailer: Mailer }): Promise<void> {
  const jobs = acting.sent.splice(0).filter(({ queue }) => queue === MAIL);
  for (const { data } of jobs) await sendMail(services, told, mailer, data as MailJob);
}

const rows = () => acting.db.selectFrom('notice_mail').select(['status', 'tries', 'trouble']).execute();

/** Headers of a mail unfolded, with words in them decoded (RFC 2047). */
function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').map((line) => [line.split(':')[0]!.toLowerCase(), decoded(line.replace(/^[^:]+: ?/, ''))]),
  );
}

const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, way, value]) =>
          way!.toUpperCase() === 'B' ? Buffer.from(value!, 'base64') : fromQuoted(value!.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    );

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** A part of a mail by its media type, decoded. */
function partOf(raw: string, type: string): string {
  const part = raw.split(/\r\n--[^\r\n]+\r\n/).find((one) => one.startsWith(`Content-Type: ${type}`))!;
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n').replace(/\r\n--[^\r\n]+--\s*$/, '');
  const bytes = head.includes('base64') ? Buffer.from(text, 'base64') : fromQuoted(text);
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

test('a Vietnamese notice arrives word for word, with the way to end such mails', async () => {
  const smtp = await server();
  const to = sending(smtp.port);
  await takeNews(to.services, [things], NEWS);
  await takeNews(to.services, [things], NEWS);
  await work(to);
  expect(await rows()).toEqual([{ status: 'sent', tries: 0, trouble: null }]);
  expect(smtp.mails.map((mail) => mail.to)).toEqual([['officer@sonkhe.example']]);
  const { raw } = smtp.mails[0]!;
  const sentence = `Yêu cầu giải trình mới: ${name}`;
  const headers = headersOf(raw);
  expect(headers.get('subject')).toBe(sentence);
  expect(headers.get('list-unsubscribe')).toBe('<https://nhip.example.vn/thong-bao/tuy-chon>');
  expect(headers.get('from')).toBe('Nhịp <nhip@example.vn>');
  expect(partOf(raw, 'text/plain')).toContain(`${sentence}\nhttps://nhip.example.vn/ho-so/1`);
  expect(partOf(raw, 'text/html')).toContain(`<p>${sentence}<br><a href="https://nhip.example.vn/ho-so/1">`);
});

test('names that people typed make neither headers nor markup; the mail is in the language of the person', async () => {
  const smtp = await server();
  const to = sending(smtp.port);
  const officer = await asPerson(acting, 'officer');
  await changePreferences(officer, { ...(await getPreferences(officer)), language: 'en' });
  name = 'X\r\nBcc: evil@sonkhe.example\r\n\r\n<script>alert(1)</script>';
  await takeNews(to.services, [things], NEWS);
  await work(to);
  const { raw, to: reached } = smtp.mails[0]!;
  expect(reached).toEqual(['officer@sonkhe.example']);
  const headers = headersOf(raw);
  expect([...headers.keys()]).not.toContain('bcc');
  expect(headers.get('subject')).toMatch(/^Explanation request, new: X Bcc: evil/);
  expect(partOf(raw, 'text/html')).not.toContain('<script');
});

test('a server that is down is tried again later; back again it gets the mail once', async () => {
  const smtp = await server();
  const { port } = smtp;
  await smtp.close();
  const to = sending(port);
  await takeNews(to.services, [things], NEWS);
  await work(to);
  expect(await rows()).toMatchObject([{ status: 'waiting', tries: 1, trouble: 'ESOCKET' }]);
  const back = await server({}, port);
  await sweepMails(to.services);
  await work(to);
  expect(back.mails).toEqual([]);
  acting.clock.move(60_000);
  await sweepMails(to.services);
  await sweepMails(to.services);
  await work(to);
  expect(back.mails).toHaveLength(1);
  expect(await rows()).toMatchObject([{ status: 'sent', tries: 1 }]);
});

test('a recipient who is refused is not tried again; the trouble is kept as a code, and no log holds an address', async () => {
  const lines: string[] = [];
  const refuse: SMTPServerOptions['onRcptTo'] = ({ address }, _session, done) =>
    done(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }));
  const smtp = await server({ onRcptTo: refuse });
  const { services, mailer } = sending(smtp.port);
  const log = { ...createLogger('silent'), warn: (...told: unknown[]) => void lines.push(JSON.stringify(told)) };
  await takeNews(services, [things], NEWS);
  await work({ services: { ...services, log: log as typeof services.log }, mailer });
  expect(await rows()).toEqual([{ status: 'failed', tries: 0, trouble: 'smtp-550' }]);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain('@');
  await sweepMails(services);
  expect(acting.sent).toEqual([]);
});

test('what may no longer be read when its mail is sent is not sent', async () => {
  const smtp = await server();
  const to = sending(smtp.port);
  await takeNews(to.services, [things], NEWS);
  await acting.db.updateTable('role_edge').set({ revoked_at: acting.clock.now() }).execute();
  await work(to);
  expect(smtp.mails).toEqual([]);
  expect(await rows()).toMatchObject([{ status: 'dropped' }]);
});

test('without a server for e-mail nothing is ever queued', async () => {
  await takeNews(acting, [things], NEWS);
  expect(await rows()).toEqual([]);
  expect(mailerOf(acting.config)).toBeNull();
});
