import type { Verb } from '../src/access/permission.ts';
import type { Person, SamplePerson } from '../src/identity/schemas.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Who is at the other end, as the header shows it. */
export interface Visitor {
  /** Null for whoever is not signed in. */
  readonly person: Pick<Person, 'id' | 'name' | 'roles' | 'unitName'> | null;
  /** A demonstration, with the sample person that was chosen; null elsewhere. */
  readonly demo: { readonly sample: SamplePerson | null } | null;
  /** Name of the OpenID Connect provider that one can sign in at. */
  readonly oidc: string | null;
}

const STRANGER: Visitor = { person: null, demo: null, oidc: null };

/** Who looks at the page and how; the server puts it on <html>, the browser reads it from there. */
export interface Session {
  readonly language: Language;
  readonly theme: Theme;
  /** What the visitor may do; the server checks again on every call. */
  readonly can: readonly Verb[];
  readonly visitor: Visitor;
}

export const LANGUAGE_COOKIE = 'nhip-language';
export const THEME_COOKIE = 'nhip-theme';

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((known) => known === value);

function cookie(header: string, name: string): string | undefined {
  const found = header.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.slice(found.indexOf('=') + 1).trim();
}

/** Vietnamese, unless the browser asks for English and nowhere for Vietnamese. */
function acceptedLanguage(header: string): Language {
  const wanted = header.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.includes('en') && !wanted.includes('vi') ? 'en' : 'vi';
}

/** Session of a request: cookies first, then what the browser prefers. */
export function sessionOf(headers: Headers, can: readonly Verb[], visitor: Visitor = STRANGER): Session {
  const cookies = headers.get('cookie') ?? '';
  return {
    language:
      oneOf(LANGUAGES, cookie(cookies, LANGUAGE_COOKIE)) ?? acceptedLanguage(headers.get('accept-language') ?? ''),
    theme: oneOf(THEMES, cookie(cookies, THEME_COOKIE)) ?? 'system',
    can,
    visitor,
  };
}

/** What <html> carries to the browser beside its language, so that nothing flashes and nothing is asked twice. */
export const htmlData = ({ theme, can, visitor }: Session) => ({
  'data-theme': theme,
  'data-can': can.join(' '),
  'data-visitor': JSON.stringify(visitor),
});

export function sessionOfDocument(html: HTMLElement): Session {
  return {
    language: oneOf(LANGUAGES, html.lang) ?? 'vi',
    theme: oneOf(THEMES, html.dataset.theme) ?? 'system',
    can: (html.dataset.can ?? '').split(' ').filter(Boolean) as Verb[],
    visitor: html.dataset.visitor ? (JSON.parse(html.dataset.visitor) as Visitor) : STRANGER,
  };
}
