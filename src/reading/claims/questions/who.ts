import type { Body, Task } from '../../model/fact.ts';
import { fold } from '../../normalise/fold.ts';
import { bodyKey } from '../read-bodies.ts';
import type { Candidate, StatedFact } from '../explanation.ts';
import { type Asked, readable, saying, sentenceAt, type Subject } from './subject.ts';

const APPLIES_TO = /đối tượng (?:áp dụng|thực hiện|thụ hưởng|vay)|^đối tượng/iu;
const ACTOR = /là (?:trung tâm|chủ thể|nhân tố|lực lượng|cơ quan)|người đứng đầu|chịu trách nhiệm|giữ vai trò/u;
/** Clauses named beside the first. */
const MOST_CLAUSES = 8;

/** Who (Ai): who is told to act, each body once with what it is told first; whom it applies to. */
export function who(subject: Subject): Candidate[] {
  return [...leads(subject), ...subject.statements.flatMap((statement) => actors(subject, statement))];
}

interface Led {
  readonly body: Body;
  readonly names: readonly string[];
  readonly stated: StatedFact & { readonly fact: Task };
}

function leads(subject: Subject): Candidate[] {
  const led = subject.facts.flatMap((stated): Led[] => {
    const { fact } = stated;
    if (fact.kind !== 'task') return [];
    return fact.bodies
      .filter(({ role }) => role === 'lead')
      .map((body) => ({ body, names: [body.name], stated: { ...stated, fact } }));
  });
  const byBody = [...Map.groupBy(led, ({ body }) => bodyKey(body.name)).values()];
  const groups = [...Map.groupBy(byBody, (group) => group.map(({ stated }) => stated.fact.id).join(' ')).values()].map(
    together,
  );
  const most = Math.max(1, ...groups.map((group) => group.length));
  return groups.map((group) => candidateOf(subject, group, most));
}

/** Bodies that are always told together are one answer. */
function together(groups: readonly (readonly Led[])[]): Led[] {
  const names = groups.map((group) => group[0]!.body.name);
  return groups[0]!.map((led) => ({ ...led, names }));
}

function candidateOf(subject: Subject, group: readonly Led[], most: number): Candidate {
  const sorted = group.toSorted((a, b) => Number(b.stated.accepted) - Number(a.stated.accepted));
  const { body, names, stated } = sorted[0]!;
  const { fact, accepted } = stated;
  const others = sorted
    .slice(1, MOST_CLAUSES)
    .map((other) => subject.quotedAt(other.stated.fact.span, other.stated.fact.clause));
  const sentence = sentenceAt(subject, body.span, fact.clause);
  const own = sentence && holds(sentence.text, body.name) ? sentence : undefined;
  const text = own?.text ?? `${names.join(', ')}: ${fact.text}`;
  const quoted = own
    ? [subject.quotedAt(own.span, own.clause)]
    : [fact.span, ...fact.bodies.map(({ span }) => span)].map((span) => subject.quotedAt(span, fact.clause));
  const share = Math.log1p(group.length) / Math.log1p(most);
  const weight = 0.5 + 0.3 * share - (body.isClass ? 0.1 : 0);
  return { text, basis: accepted ? 'accepted' : 'suggested', quoted: distinct([...quoted, ...others]), weight };
}

const holds = (text: string, name: string): boolean => fold(text).includes(fold(name));

/** The words of a body often stand within those of its task. */
function distinct(quoted: Candidate['quoted']): Candidate['quoted'] {
  const inside = (at: number) =>
    quoted.some(
      ({ span }, other) => other < at && span.start <= quoted[at]!.span.start && quoted[at]!.span.end <= span.end,
    );
  return quoted.filter((_, at) => !inside(at));
}

function actors(subject: Subject, statement: Asked): Candidate[] {
  const { at, clause, folded, headings, role } = statement;
  if (at < 0 || clause === null) return [];
  const applies = headings[0] !== undefined && APPLIES_TO.test(headings[0]);
  const acts = role === 'view' && ACTOR.test(folded);
  if (!applies && !acts) return [];
  return [saying(subject, statement, (applies ? 0.75 : 0.45) * readable(statement))];
}
