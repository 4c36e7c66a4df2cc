import { type Subject, type SubjectKind, systemActor } from '../access/public.ts';
import type { Services } from '../kernel/services.ts';

/** Things by "kind:id", as the contexts that own them tell them now; what is gone is left out. */
export async function findSubjects(
  services: Services,
  kinds: readonly SubjectKind[],
  subjects: readonly (string | null)[],
): Promise<ReadonlyMap<string, Subject>> {
  const asked = [...new Set(subjects)].filter((subject) => subject !== null);
  const found = await Promise.all(
    kinds.map(async (one): Promise<[string, Subject][]> => {
      const { kind } = one;
      const ids = asked
        .filter((subject) => subject.startsWith(`${kind}:`))
        .map((subject) => subject.slice(kind.length + 1));
      if (ids.length === 0) return [];
      const known = await one.find({ ...services, actor: systemActor }, ids);
      return [...known].map(([id, subject]) => [`${kind}:${id}`, subject]);
    }),
  );
  return new Map(found.flat());
}
