import type { Change } from '../../../../src/directives/schemas.ts';
import type { MessageKey } from '../../../messages.vi.ts';
import type { Words } from '../../../words.ts';

const KNOWN: Readonly<Record<string, MessageKey>> = {
  accept: 'reader.change.accept',
  reject: 'reader.change.reject',
  edit: 'reader.change.edit',
  reset: 'reader.change.reset',
  add: 'reader.change.add',
  'accept-certain': 'reader.change.accept-certain',
  undo: 'reader.change.undo',
  publish: 'reader.change.publish',
  reread: 'reader.change.reread',
  register: 'reader.change.register',
};

/** What a change did, in words; an operation of a later version by its own name. */
export function changeWords({ operation, count }: Pick<Change, 'operation' | 'count'>, { t }: Words): string {
  const name = operation.split('.').at(-1) ?? operation;
  const key = KNOWN[name];
  return key ? t(key, { n: count }) : operation;
}
