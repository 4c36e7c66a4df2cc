import type { MessageValues, Words } from '../words.ts';
import { codeText, problemText } from '../ui/problem.ts';

/** What sign-in refused, with the code of its words. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly values: MessageValues;

  constructor(code: string, values: MessageValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

interface Told {
  readonly code?: string;
  readonly values?: MessageValues;
}

/** Calls sign-in (/api/auth) as this page. @throws {Refused} with the code of the refusal */
export async function callSignIn<Answer>(path: string, body: object): Promise<Answer> {
  const answer = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = (await answer.json().catch(() => ({}))) as Told;
  if (answer.ok) return told as Answer;
  const seconds = Number(answer.headers.get('x-retry-after') ?? answer.headers.get('retry-after') ?? 60);
  throw new Refused(told.code ?? (answer.status === 429 ? 'too-many-requests' : 'failed'), { seconds, ...told.values });
}

/** Words for a refusal of sign-in or of an operation; what is unknown is told as a failure. */
export const refusalText = (error: unknown, words: Words): string =>
  (error instanceof Refused ? codeText(error.code, error.values, words) : problemText(error, words)) ??
  words.t('ui.failed.do');

/** Path on this site to go to afterwards, whatever an address says: nothing leads away from here. */
export function wayBack(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return '/';
  const url = URL.parse(wanted, 'http://localhost');
  return url?.origin === 'http://localhost' ? `${url.pathname}${url.search}` : '/';
}
