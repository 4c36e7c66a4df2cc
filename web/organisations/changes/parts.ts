import type { Organisation, OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { isNamed } from './designation-fields.tsx';
import { emptyBody, type NewBody, successorInput } from './made-body-fields.tsx';
import { isWhole, percentOf } from './shares.ts';

/** One part of a body that is split, as it is typed. */
export interface Part {
  readonly id: number;
  /** What stays with the body itself, passes to one that is there, or makes a new one. */
  readonly to: 'self' | 'new' | 'other';
  /** Percent of the additive figures. */
  readonly share: string;
  readonly made: NewBody;
  readonly target: OrganisationSummary | null;
}

export const partOf = (id: number, to: Part['to'], body: Organisation): Part => ({
  id,
  to,
  share: '',
  made: emptyBody(body),
  target: null,
});

/** Who gets the part; null while nobody is named. */
export function nameOf({ to, made, target }: Part, body: Organisation): string | null {
  if (to === 'self') return body.name;
  return to === 'other' ? (target?.name ?? null) : isNamed(made) ? made.name.trim() : null;
}

export const isComplete = (parts: readonly Part[], body: Organisation): boolean =>
  isWhole(parts.map(({ share }) => share)) && parts.every((part) => nameOf(part, body) !== null);

interface Splitting {
  readonly body: Organisation;
  readonly on: string;
  readonly parts: readonly Part[];
  /** Id of the part to which each body below passes, by its key. */
  readonly taken: ReadonlyMap<string, number>;
}

/** As the operation takes them. */
export const partsInput = ({ body, on, parts, taken }: Splitting) =>
  parts.map(({ id, to, share, made, target }) => ({
    share: percentOf(share)! / 100,
    body: to === 'new' ? successorInput(made, body, on) : { key: to === 'self' ? body.key : target!.key },
    children: to === 'self' ? [] : [...taken].filter(([, part]) => part === id).map(([key]) => key),
  }));
