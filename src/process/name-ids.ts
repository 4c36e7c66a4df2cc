import type { Acting } from '../access/public.ts';
import { identitySubjects } from '../identity/public.ts';
import { isId } from '../kernel/ids.ts';
import { organisationNames } from '../organisations/public.ts';
import { localDate } from './due-time.ts';

/** What people call organisations, people and keys, by id; what is none of them is left out. */
export async function nameIds(
  acting: Acting,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null && id !== undefined && id !== '') as string[];
  if (asked.length === 0) return new Map();
  const organisations = await organisationNames(acting.db, asked.filter(isId), localDate(acting.clock.now()));
  const people = await Promise.all(identitySubjects.map((kind) => kind.find(acting, asked)));
  return new Map([...organisations, ...people.flatMap((found) => [...found])].map(([id, { name }]) => [id, name]));
}
