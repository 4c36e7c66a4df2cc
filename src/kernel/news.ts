import type { Transaction } from 'kysely';
import type { Tables } from './database.ts';
import type { Jobs } from './jobs.ts';

/** Queue of what happened and has not been told yet. */
export const NEWS = 'notices.news';

/** Words in both languages. */
interface BothWords {
  readonly vi: string;
  readonly en: string;
}

/** Something that happened, for the people whom it concerns. */
export interface News {
  /** Of the event: a person is told of it once. */
  readonly key: string;
  /** One of the kinds of notice; contexts know which. */
  readonly kind: string;
  /** What it is about, as "kind:id": only those who may read it are told. Null: about the person. */
  readonly subject: string | null;
  /** Codes, and words in both languages, that its sentence is filled with. */
  readonly told: Readonly<Record<string, string | BothWords>>;
  /** Ids of people. */
  readonly people: readonly string[];
  /** Whoever holds one of these roles in one of these organisations when it is told. */
  readonly holders: { readonly roles: readonly string[]; readonly units: readonly string[] } | null;
  /** Who did it: nobody is told of what they did. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Tells news after the change that it is about, in the transaction of that change: both happen or neither. */
export const announce = (tx: Transaction<Tables>, jobs: Pick<Jobs, 'send'>, news: News): Promise<void> =>
  jobs.send(tx, NEWS, news, news.key);
