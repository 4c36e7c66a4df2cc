import type { SubjectKind } from '../access/public.ts';
import { holdersOf, type PersonActing, personActing } from '../identity/public.ts';
import type { News } from '../kernel/news.ts';
import type { Services } from '../kernel/services.ts';
import { findSubjects } from './find-subjects.ts';
import { mayRead } from './may-read.ts';

/**
 * Whom a piece of news is told, as roles stand now: those it names and those who hold its roles, without whoever did it, without
 * those who were disabled, and nobody who may not read what it is about.
 */
export async function recipientsOf(
  services: Services,
  kinds: readonly SubjectKind[],
  { people, holders, by, subject }: News,
): Promise<PersonActing[]> {
  const held = holders ? await holdersOf(services, holders) : [];
  const ids = [...new Set([...people, ...held])].filter((id) => id !== by);
  const thing = subject === null ? null : (await findSubjects(services, kinds, [subject])).get(subject);
  if (thing === undefined) return [];
  const known = await Promise.all(ids.map((id) => personActing(services, id)));
  return known.filter((person) => person !== null).filter(({ actor }) => thing === null || mayRead(actor, thing));
}
