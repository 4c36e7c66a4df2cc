import type { Fact } from '../../model/fact.ts';
import { supports } from '../supports.ts';
import type { Candidate, StatedFact } from '../explanation.ts';
import { type Asked, readable, saying, type Signs, type Subject, weigh } from './subject.ts';

const GENERAL_AIM = /mục tiêu (?:chung|tổng quát)/u;
const SCOPE = /^phạm vi điều chỉnh/u;
const SIGNS: Signs = [
  [/phấn đấu|đạt|trở thành|hình thành|hoàn thành/u, 0.1],
  [/\d/u, 0.08],
  [/quy định|ban hành kèm theo/u, 0.1],
];
const TITLE_BEFORE = /^(?:v\/v|về việc|về)\s+/iu;

/** What a document is comes before what it says. */
const NAME = 3;

/** What (Cái gì): what the document is, what it wants to reach, what it rules. */
export function what(subject: Subject): Candidate[] {
  const prose = subject.statements.filter(({ row }) => !row);
  return [
    ...nameOf(subject),
    ...prose.flatMap((statement) => aim(subject, statement)),
    ...subject.facts.flatMap((stated) => targetOf(subject, stated)),
  ];
}

const isOfRow = ({ kind, method }: Fact): boolean => kind === 'target' && method.includes('table');

/** A target of a table: no sentence says it, its cells do. */
function targetOf(subject: Subject, { fact, accepted }: StatedFact): Candidate[] {
  if (fact.kind !== 'target' || !isOfRow(fact)) return [];
  const quoted = [subject.quotedAt(fact.span, fact.clause)];
  const basis = accepted ? 'accepted' : 'suggested';
  return [{ text: fact.quote, basis, quoted, weight: 0.55 }];
}

function aim(subject: Subject, statement: Asked): Candidate[] {
  const { role, headings, at, clause, folded } = statement;
  const over = headings.map((heading) => heading.toLowerCase().normalize('NFC'));
  if (clause === null || at < 0) return [];
  const scope = over.some((heading) => SCOPE.test(heading));
  if (role !== 'aim' && !scope) return [];
  const base = scope || over.some((heading) => GENERAL_AIM.test(heading)) ? 0.75 : 0.5;
  const first = at === 0 ? 0.08 : 0;
  return [saying(subject, statement, (base + first + weigh(folded, SIGNS)) * readable(statement))];
}

/** Its name as an office files it; what its head does not bear out is left out. */
function nameOf({ whole, metadata, anchorOf }: Subject): Candidate[] {
  const { type, symbol, issuedOn, issuer, title } = metadata;
  if (!whole || !title) return [];
  const day = issuedOn ? ` ngày ${issuedOn.split('-').toReversed().join('/')}` : '';
  const subject = title.replace(TITLE_BEFORE, '');
  const about = /^(?:thực hiện|triển khai|ban hành|thi hành|sửa đổi|quy định|về)/iu.test(subject) ? ' ' : ' về ';
  const heads = [
    [type, symbol, issuer ? `${day.trim()} của ${issuer}`.trim() : day.trim()],
    [type, symbol, day.trim()],
    [type, symbol],
    [type],
  ].map((parts) => parts.filter(Boolean).join(' '));
  const quoted = (['title', 'type', 'symbol', 'issuedOn', 'issuer'] as const).flatMap((field) => anchorOf(field) ?? []);
  const texts = heads.map((head) => `${head}${about}${subject}`.trim());
  const text = texts.find(
    (one) =>
      supports(
        one,
        quoted.map(({ text: words }) => words),
      ).supported,
  );
  return text && quoted.length > 0 ? [{ text, basis: 'suggested', quoted, weight: NAME }] : [];
}
