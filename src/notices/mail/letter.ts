import type { Letter } from '../../kernel/mailer.ts';
import type { Deadline } from '../deadline.ts';
import { noticeMailEn, noticeSentencesEn } from '../messages.en.ts';
import { noticeMailVi, noticeSentencesVi } from '../messages.vi.ts';
import { sentenceKey, toldIn } from '../notice.ts';
import type { Notice, NoticeLanguage } from '../schemas.ts';

/** In which language, and with which address in front of links. */
export interface Written {
  readonly language: NoticeLanguage;
  readonly url: string;
}

/** Page on which one changes how one is told. */
export const PREFERENCES_PAGE = '/thong-bao/tuy-chon';

const words = {
  vi: { ...noticeSentencesVi, ...noticeMailVi },
  en: { ...noticeSentencesEn, ...noticeMailEn },
};

const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w{1,40})\}/g, (whole, name: string) => values[name] ?? whole);

const sentenceOf = (notice: Notice, language: NoticeLanguage): string =>
  fill(words[language][sentenceKey(notice)], toldIn(notice, language));

/** A date as it is written in Viet Nam. */
const shownDay = (day: string): string => day.split('-').reverse().join('/');

interface Line {
  readonly text: string;
  readonly link: string | null;
}

interface Part {
  readonly title: string | null;
  readonly lines: readonly Line[];
}

/** One notice as an e-mail. */
export function noticeLetter(notice: Notice, { language, url }: Written): Letter {
  const text = sentenceOf(notice, language);
  return letter(text, [{ title: null, lines: [{ text, link: notice.href && url + notice.href }] }], { language, url });
}

/** What is unread and what is due soon, as the e-mail of a day. */
export function digestLetter(
  { day, unread, due }: { readonly day: string; readonly unread: readonly Notice[]; readonly due: readonly Deadline[] },
  { language, url }: Written,
): Letter {
  const said = words[language];
  const counts = { day: shownDay(day), unread: String(unread.length), due: String(due.length) };
  const told = unread.map((one): Line => ({ text: sentenceOf(one, language), link: one.href && url + one.href }));
  const ahead = due.map((one): Line => {
    const text = `${shownDay(one.day)} · ${one.about[language]}: ${one.name}`;
    return { text, link: url + one.href };
  });
  const parts = [
    { title: said['mail.digest.unread'], lines: told },
    { title: said['mail.digest.due'], lines: ahead },
  ];
  const filled = parts.filter(({ lines }) => lines.length > 0);
  return letter(fill(said['mail.digest.subject'], counts), filled, { language, url });
}

function letter(subject: string, parts: readonly Part[], { language, url }: Written): Letter {
  const why = words[language]['mail.why'];
  const page = url + PREFERENCES_PAGE;
  const plain = parts.map(({ title, lines }) => [...(title ? [title] : []), ...lines.map(plainLine)].join('\n\n'));
  const marked = parts.map(
    ({ title, lines }) => (title ? `<h2>${escaped(title)}</h2>` : '') + htmlLines(lines, language),
  );
  return {
    subject: oneLine(subject),
    text: `${[...plain, `-- \n${why}\n${page}`].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="font-family:sans-serif;line-height:1.5">${marked.join('')}<hr><p><small>${escaped(why)} <a href="${escaped(page)}">${escaped(page)}</a></small></p></body></html>`,
  };
}

const plainLine = ({ text, link }: Line): string => (link ? `${text}\n${link}` : text);

const htmlLines = (lines: readonly Line[], language: NoticeLanguage): string =>
  lines
    .map(({ text, link }) => {
      const way = link ? `<br><a href="${escaped(link)}">${escaped(words[language]['mail.open'])}</a>` : '';
      return `<p>${escaped(text)}${way}</p>`;
    })
    .join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one]!);

/** A subject is one line: names that people typed may hold anything. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200);
