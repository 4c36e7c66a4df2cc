import type { Change } from '../../../../src/directives/schemas.ts';
import type { MessageKey } from '../../../messages.vi.ts';
import type { Words } from '../../../words.ts';

const OPERATIONS: Readonly<Record<string, MessageKey>> = {
  'directives.facts.accept': 'reader.change.accept',
  'directives.facts.reject': 'reader.change.reject',
  'directives.facts.edit': 'reader.change.edit',
  'directives.facts.reset': 'reader.change.reset',
  'directives.facts.add': 'reader.change.add',
  'directives.facts.acceptCertain': 'reader.change.accept-certain',
  'directives.changes.undo': 'reader.change.undo',
  'directives.library.publish': 'reader.change.publish',
  'directives.rereads.apply': 'reader.change.reread',
  'directives.copies.choose': 'reader.change.copies',
  'directives.sources.read': 'reader.change.register',
};

const ACTORS: Readonly<Record<string, MessageKey>> = {
  engine: 'reader.actor.engine',
  local: 'reader.actor.local',
};

/** Who did it; a name that is no code stands as it is. */
export function actorWords(actor: string, { t }: Words): string {
  const key = ACTORS[actor];
  return key ? t(key) : actor;
}

/** What a change did; an operation of a later version by its own name. */
export function changeWords({ operation, count }: Pick<Change, 'operation' | 'count'>, { t }: Words): string {
  const key = OPERATIONS[operation];
  return key ? t(key, { n: count }) : operation;
}
