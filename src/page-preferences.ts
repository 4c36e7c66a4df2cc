import { LANGUAGE_COOKIE, LANGUAGES, THEME_COOKIE, THEMES } from '../web/session.ts';

const CHOICES: Readonly<Record<string, { readonly cookie: string; readonly values: readonly string[] }>> = {
  'ngon-ngu': { cookie: LANGUAGE_COOKIE, values: LANGUAGES },
  'giao-dien': { cookie: THEME_COOKIE, values: THEMES },
};

const YEAR = 31_536_000;

/** Path and query on this site, whatever was asked for: `//host` and the like must not lead away. */
function localPath(wanted: string | null): string {
  const base = 'http://localhost';
  const url = URL.parse(wanted ?? '/', base);
  return url?.origin === base ? `${url.pathname}${url.search}` : '/';
}

/**
 * Choice of language or theme by a plain link (/ngon-ngu/en?ve=/van-ban), so that it works without JavaScript:
 * sets the cookie and goes back. Undefined for any other address.
 */
export function preferenceAnswer(request: Request): Response | undefined {
  const url = new URL(request.url);
  const [, name = '', value = ''] = url.pathname.split('/');
  const choice = CHOICES[name];
  if (!choice?.values.includes(value)) return undefined;
  return new Response(null, {
    status: 303,
    headers: {
      location: localPath(url.searchParams.get('ve')),
      'set-cookie': `${choice.cookie}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax`,
    },
  });
}
