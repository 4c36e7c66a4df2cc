import type { Canonical } from '../model/canonical.ts';
import type { Clause } from '../model/document.ts';
import type { Body } from '../model/fact.ts';
import { foldLetters } from '../normalise/fold.ts';
import { splitBodies } from './body-list.ts';
import { wordsOf } from './body-words.ts';
import { clauseText, type LocatedText } from './clause-text.ts';
import { readDeadline } from './deadline.ts';
import type { ColumnRole } from './task-columns.ts';
import { readDeliverable } from './task-deliverable.ts';
import { bodiesAs, deadlineFields, lessSure, quoteOf, type TaskDraft } from './task-draft.ts';
import { matchesOf } from './match-at.ts';

/** "Cơ quan chủ trì: Sở A" somewhere in a clause or in a clause below it. */
export interface Labelled {
  readonly role: Exclude<ColumnRole, 'task'>;
  readonly located: LocatedText;
  /** Where the label stands, and the range of its value, in the located text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const LABEL =
  /(?:^|[.;(\n]\s*|\s[-–]\s*)(?<label>(?:các )?(?:cơ quan|đơn vị)(?:,? (?:cơ quan|đơn vị|cá nhân))? (?:chủ trì|phối hợp|thực hiện|phụ trách|gửi báo cáo)(?: thực hiện)?|chủ trì(?: thực hiện)?|phối hợp(?: thực hiện)?|đối tượng thực hiện báo cáo|phân công(?: thực hiện)?|thời gian(?: thực hiện| hoàn thành)?|thời hạn(?: hoàn thành| thực hiện| gửi báo cáo)?|tiến độ(?: thực hiện| hoàn thành)?|sản phẩm(?: dự kiến| đầu ra| hoàn thành)?|kết quả(?: đầu ra| dự kiến)?)\s?:\s*/gu;

function roleOf(label: string): Labelled['role'] {
  if (/^(?:thời|tiến)/u.test(label)) return 'deadline';
  if (/^(?:sản|kết)/u.test(label)) return 'deliverable';
  return label.includes('phối hợp') && !label.includes('chủ trì') ? 'coordinating' : 'lead';
}

/** Labels of a text with the ranges of their values; each value runs to the next label. */
export function labelsIn(located: LocatedText): Labelled[] {
  const found = matchesOf(LABEL, foldLetters(located.text));
  return found.map((match, i) => ({
    role: roleOf(match.groups!.label!),
    located,
    at: match.index,
    start: match.index + match[0].length,
    end: found[i + 1]?.index ?? located.text.length,
  }));
}

export interface LabelledBelow {
  readonly byParent: ReadonlyMap<string, readonly Labelled[]>;
  /** The clauses that open with a label. */
  readonly paths: ReadonlySet<string>;
}

const HINT =
  /(?:chủ trì|phối hợp|thực hiện|phụ trách|phân công|báo cáo|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|hoàn thành|dự kiến|đầu ra) ?:/iu;

/** False spares a clause the reading of its labels. */
export const mayHoldLabels = ({ text }: Clause): boolean => text.includes(':') && HINT.test(text);

/** Labels that stand in clauses of their own, by the clause above: "- Cơ quan chủ trì: …" below "a) Xây dựng …". */
export function labelledBelow(canonical: Canonical, clauses: readonly Clause[]): LabelledBelow {
  const byParent = new Map<string, Labelled[]>();
  const paths = new Set<string>();
  for (const clause of clauses) {
    if (clause.cells || !clause.parent || !mayHoldLabels(clause)) continue;
    const labels = labelsIn(clauseText(canonical, clause));
    if (labels[0]?.at !== 0) continue;
    byParent.set(clause.parent, [...(byParent.get(clause.parent) ?? []), ...labels]);
    paths.add(clause.path);
  }
  return { byParent, paths };
}

const SURE = 0.9;
const valueOf = ({ located, start, end }: Labelled): string => located.text.slice(start, end).replace(/[\s).;]+$/u, '');

const bodiesUnder = (label: Labelled): Body[] =>
  bodiesAs(
    label.role === 'lead' ? 'lead' : 'coordinating',
    splitBodies(valueOf(label)).map((body) => ({
      ...body,
      start: body.start + label.start,
      end: body.end + label.start,
    })),
    label.located,
  );

function outcome(
  label: Labelled | undefined,
  text: string,
  located: LocatedText,
): Pick<TaskDraft, 'deliverable' | 'deliverableSpan'> {
  if (label) {
    const value = valueOf(label);
    return { deliverable: value, deliverableSpan: label.located.toSpan(label.start, label.start + value.length) };
  }
  const read = readDeliverable(wordsOf(text));
  if (read) return { deliverable: read.text, deliverableSpan: located.toSpan(read.start, read.end) };
  return { deliverable: null, deliverableSpan: null };
}

/**
 * The task of a clause whose bodies stand behind labels, in its own text or below it (the statutory form of a reporting
 * regime, Nghị định 09/2019/NĐ-CP, too). Null without a lead label.
 */
export function labelledTask(
  canonical: Canonical,
  clause: Clause,
  below: readonly Labelled[],
  issuedOn: string | null,
): TaskDraft | null {
  if (below.length === 0 && !mayHoldLabels(clause)) return null;
  const located = clauseText(canonical, clause);
  const labels = [...labelsIn(located), ...below];
  const first = labels.find((label) => label.located === located)?.at ?? located.text.length;
  const text = located.text.slice(0, first).replace(/[\s:(]+$/u, '');
  if (text === '' || !labels.some(({ role }) => role === 'lead')) return null;
  const due = labels.find(({ role }) => role === 'deadline');
  const place = located.toSpan(0, text.length);
  const term = due
    ? readDeadline(valueOf(due), { where: 'cell', issuedOn })
    : readDeadline(text, { where: 'prose', issuedOn });
  return {
    kind: 'task',
    clause: clause.path,
    span: place,
    quote: quoteOf(canonical, place),
    text: text.replace(/\s+/gu, ' '),
    method: 'task.labelled',
    confidence: lessSure(SURE, term),
    bodies: labels.filter(({ role }) => role === 'lead' || role === 'coordinating').flatMap(bodiesUnder),
    ...outcome(
      labels.find(({ role }) => role === 'deliverable'),
      text,
      located,
    ),
    ...deadlineFields(term, due?.located ?? located, due?.start ?? 0),
  };
}
