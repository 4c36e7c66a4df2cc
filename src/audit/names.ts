import { type Acting, canActOn, type Subject, type SubjectKind } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import type { Entry, Names, ToldValue } from './schemas.ts';

/** Ids looked up for one page; what lies beyond is shown as an id. */
const MOST = 500;

/**
 * What people call the ids of entries: subjects, people, organisations, and the ids among the values. Who did something, and
 * where, belongs to the entry; everything else is named only to those who may see it.
 */
export async function namesOf(
  acting: Acting,
  kinds: readonly SubjectKind[],
  entries: readonly Entry[],
): Promise<Names> {
  const own = new Set(
    entries.flatMap(({ actor, onBehalfOf, unit }) => [actor, onBehalfOf, unit].filter((id) => id !== null)),
  );
  const told = entries.flatMap(({ subjects, differences }) => [
    ...subjects.map(keyOf),
    ...differences.flatMap(({ path, before, after }) => [...path, ...textsOf(before), ...textsOf(after)].filter(isId)),
  ]);
  const keys = [...new Set([...own, ...told])].slice(0, MOST);
  if (keys.length === 0) return {};
  const found = await Promise.all(kinds.map((kind) => kind.find(acting, keys)));
  const shown = found.flatMap((subjects) =>
    [...subjects].filter(([key, subject]) => own.has(key) || maySee(acting, subject)),
  );
  return Object.fromEntries(shown.map(([key, { name, href }]) => [key, { name, href }]));
}

const maySee = ({ actor }: Acting, { owned }: Subject): boolean =>
  canActOn(actor, 'read', owned) || canActOn(actor, 'inspect', owned);

/** Id of a subject "kind:id". */
export const keyOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1);

function textsOf(value: ToldValue): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}
