import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';

/** What an e-mail says, as plain text and, where it has any markup, as HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** A letter with where it goes. */
export interface Envelope extends Letter {
  /** Of the message: the same when it is tried again. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  /** Page on which one ends such e-mails; absent for one that somebody asked to be sent. */
  readonly unsubscribe?: string;
}

/** What became of it. `code` never holds what a server said, which may hold an address. */
export type Delivery = { readonly end: 'sent' } | { readonly end: 'refused' | 'unreachable'; readonly code: string };

export interface Mailer {
  deliver(envelope: Envelope): Promise<Delivery>;
  close(): void;
}

/** Longest waits for the server, milliseconds. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends by the configured server; null where there is none: then nothing ever leaves this machine. */
export function mailerOf({ NHIP_SMTP_URL: url, NHIP_MAIL_FROM: from }: Config): Mailer | null {
  if (!url) return null;
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  return {
    deliver: async ({ id, to, unsubscribe, ...letter }) => {
      try {
        const list = unsubscribe === undefined ? {} : { list: { unsubscribe } };
        await transport.sendMail({ ...letter, ...list, from, to, messageId: id });
        return { end: 'sent' };
      } catch (error) {
        return troubleOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A server that says 5xx of a message means it; one that refuses the password may be set right. */
function troubleOf(error: unknown): Delivery {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  const status = typeof responseCode === 'number' ? responseCode : 0;
  if (status >= 500 && code !== 'EAUTH') return { end: 'refused', code: `smtp-${status}` };
  const named = typeof code === 'string' && /^[A-Z_]{1,20}$/.test(code) ? code : 'unknown';
  return { end: 'unreachable', code: status > 0 ? `smtp-${status}` : named };
}
