import { type Acting, canActOn, canLookInto, type SubjectKind } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { entriesAbout } from '../kernel/history.ts';
import { stretchOf } from './list-entries.ts';
import { keyOf } from './names.ts';
import type { Entries, Stretch } from './schemas.ts';

/**
 * What happened to one thing, newest first. It shows who worked on it, so it is for those who would see the thing even if
 * it were not public.
 *
 * @throws {Problem} not-found, also for what may not be seen; forbidden for what is only seen from the outside.
 */
export async function getTimeline(
  acting: Acting,
  kinds: readonly SubjectKind[],
  { subject, ...stretch }: Stretch & { readonly subject: string },
): Promise<Entries> {
  const key = keyOf(subject);
  const kind = kinds.find((one) => subject === `${one.kind}:${key}`);
  const found = (await kind?.find(acting, [key]))?.get(key);
  if (!kind || !found) throw new Problem('not-found', 'subject-not-found');
  if (!canLookInto(acting.actor, found.owned)) throw refusal(acting, found.owned);
  return stretchOf(acting, kinds, entriesAbout(acting.db, `${kind.kind}:${found.id}`), stretch);
}

const refusal = ({ actor }: Acting, owned: Parameters<typeof canActOn>[2]): Problem =>
  canActOn(actor, 'read', owned)
    ? new Problem('forbidden', 'forbidden', { verb: 'inspect' })
    : new Problem('not-found', 'subject-not-found');
