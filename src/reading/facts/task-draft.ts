import type { Canonical } from '../model/canonical.ts';
import type { Body, Task } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import type { FoundBody } from './body-list.ts';
import type { LocatedText } from './clause-text.ts';
import type { ReadDeadline } from './deadline.ts';
import type { Draft } from './fact-id.ts';

export type TaskDraft = Draft<Task>;
type Role = Body['role'];

/** Bodies found in a text, as bodies of a task, located in the canonical text. */
export const bodiesAs = (role: Role, found: readonly FoundBody[], located: LocatedText): Body[] =>
  found.map(({ name, start, end, isClass }) => ({ name, role, isClass, span: located.toSpan(start, end) }));

/** A year that was not written makes the whole task less sure. */
export const lessSure = (confidence: number, read: ReadDeadline | null): number =>
  read?.inferredYear ? Math.round(confidence * 90) / 100 : confidence;

/** The fields of a task that come from its deadline. */
export const deadlineFields = (
  read: ReadDeadline | null,
  located: LocatedText,
  offset = 0,
): Pick<Task, 'deadline' | 'deadlineSpan'> =>
  read
    ? { deadline: read.deadline, deadlineSpan: located.toSpan(offset + read.start, offset + read.end) }
    : { deadline: { kind: 'none', text: null }, deadlineSpan: null };

/** Quote of a span of the canonical text: its words with white space collapsed. */
export const quoteOf = (canonical: Canonical, { start, end }: Span): string =>
  evenSpace(canonical.text.slice(start, end));
