import type { Deadline, Task } from '../../model/fact.ts';
import { overlaps } from '../../model/span.ts';
import { fold } from '../../normalise/fold.ts';
import type { Candidate, StatedFact } from '../explanation.ts';
import { datesIn } from '../read-dates.ts';
import { type Asked, readable, saying, sentenceAt, type Subject } from './subject.ts';

const EFFECT = /có hiệu lực (?:thi hành )?(?:kể )?từ/u;
const PERIODICAL = /định kì|hằng năm|hàng năm|hằng quí|6 tháng|sáu tháng/u;
const REPORTS = /báo cáo|sơ kết|tổng kết/u;
const MOST_CLAUSES = 8;

/** When (Khi nào): when it takes effect, the years it aims at, what is due by when, what comes round. */
export function when(subject: Subject): Candidate[] {
  return [
    ...issued(subject),
    ...deadlines(subject),
    ...aims(subject),
    ...subject.statements.flatMap((one) => times(subject, one)),
  ];
}

function issued({ whole, metadata: { issuedOn }, anchorOf }: Subject): Candidate[] {
  const anchor = anchorOf('issuedOn');
  if (!whole || !issuedOn || !anchor) return [];
  const text = `Ban hành ngày ${issuedOn.split('-').toReversed().join('/')}`;
  return [{ text, basis: 'suggested', quoted: [anchor], weight: 0.55 }];
}

type Due = StatedFact & { readonly fact: Task };

/** Tasks that are due by the same time make one answer. */
function deadlines(subject: Subject): Candidate[] {
  const due = subject.facts.filter((stated): stated is Due => {
    const { fact } = stated;
    return fact.kind === 'task' && (fact.deadline.kind === 'fixed' || fact.deadline.kind === 'recurring');
  });
  const groups = [...Map.groupBy(due, ({ fact }) => keyOf(fact.deadline)).values()];
  return groups.map((group) => candidateOf(subject, group));
}

const keyOf = (deadline: Deadline): string =>
  deadline.kind === 'fixed' ? `${deadline.date} ${deadline.before ?? false}` : fold(deadline.text ?? '');

function candidateOf(subject: Subject, group: readonly Due[]): Candidate {
  const sorted = group.toSorted((a, b) => Number(b.accepted) - Number(a.accepted));
  const { fact, accepted } = sorted[0]!;
  const { deadline, deadlineSpan } = fact;
  const sentence = deadlineSpan ? sentenceAt(subject, deadlineSpan, fact.clause) : undefined;
  const own = [subject.quotedAt(sentence?.span ?? fact.span, fact.clause)];
  const beside =
    deadlineSpan && !sentence && !within(deadlineSpan, fact.span) ? [subject.quotedAt(deadlineSpan, fact.clause)] : [];
  const others = sorted.slice(1, MOST_CLAUSES).map((other) => subject.quotedAt(other.fact.span, other.fact.clause));
  const text = sentence?.text ?? (beside.length > 0 ? `${deadline.text}: ${fact.text}` : fact.text);
  const weight =
    deadline.kind === 'fixed' ? 0.6 + Math.min(0.15, group.length / 100) : REPORTS.test(fold(text)) ? 0.5 : 0.25;
  return { text, basis: accepted ? 'accepted' : 'suggested', quoted: [...own, ...beside, ...others], weight };
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The first sentence under each year that aims are set for. */
function aims(subject: Subject): Candidate[] {
  const seen = new Set<string>();
  const issued = subject.metadata.issuedOn?.slice(0, 4) ?? '0';
  return subject.statements.flatMap((statement): Candidate[] => {
    const { role, at, clause, headings, text, span } = statement;
    if (role !== 'aim' || at < 0 || clause === null) return [];
    const own = yearsOf(text, issued);
    const heading = own.length > 0 ? undefined : headings.find((over) => yearsOf(over, issued).length > 0);
    const years = heading ? yearsOf(heading, issued) : own;
    if (years.every((year) => seen.has(year))) return [];
    for (const year of years) seen.add(year);
    const weight = 0.72 * readable(statement);
    if (!heading) return [saying(subject, statement, weight)];
    const over = subject.statements.find((other) => other.at < 0 && other.text === heading);
    const quoted = [{ document: subject.document, clause, span, text }];
    if (!over) return [];
    const led = { document: subject.document, clause: over.clause, span: over.span, text: over.text };
    return [{ text: `${heading}: ${text}`, basis: 'sentence', quoted: [...quoted, led], weight }];
  });
}

/** Years to come; that of a day names when another document was issued. */
function yearsOf(text: string, issued: string): string[] {
  const dates = datesIn(text, fold(text));
  const days = dates.filter(({ kind }) => kind === 'date');
  const years = dates.filter(({ kind, span }) => kind === 'year' && !days.some((day) => overlaps(day.span, span)));
  return years.map(({ key }) => key).filter((year) => year >= issued);
}

function times(subject: Subject, statement: Asked): Candidate[] {
  const { folded, at, text, segment } = statement;
  if (at < 0 || segment === 'basis') return [];
  const dated = datesIn(text, folded).length > 0;
  if (EFFECT.test(folded)) return [saying(subject, statement, dated ? 0.9 : 0.8)];
  if (segment === 'title' && dated && /giai đoạn|năm/u.test(folded)) return [saying(subject, statement, 0.5)];
  return PERIODICAL.test(folded) && REPORTS.test(folded) ? [saying(subject, statement, 0.5 * readable(statement))] : [];
}
