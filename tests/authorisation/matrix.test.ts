import { createRouterClient, ORPCError } from '@orpc/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Actor, anonymousActor, canActOn, reach } from '../../src/access/public.ts';
import { router } from '../../src/app.ts';
import { testDatabase } from '../database/test-database.ts';
import { testActing } from '../database/test-services.ts';
import { ACTORS } from './actors.ts';
import type { Example } from './example.ts';
import { EXAMPLES } from './examples.ts';
import { keepState, type KeptState } from './kept-state.ts';
import { type Operation, OPERATIONS } from './operations.ts';
import { fillPlaces, type Place } from './places.ts';

/**
 * Every operation × everybody × everywhere: what the definition of access allows happens, what it forbids is refused with
 * the right status and leaves no trace.
 */

const acting = testActing(await testDatabase());
let places: readonly Place[] = [];
let kept: KeptState;
let before = '';

beforeAll(async () => {
  places = await fillPlaces(acting);
  kept = await keepState(acting.db);
  before = await kept.fingerprint();
});

beforeEach(() => kept.restore());

type Outcome = 'allowed' | 401 | 403 | 404;
interface Case {
  readonly who: string;
  readonly actor: Actor;
  readonly at: Place;
  readonly expected: Outcome;
}

const exampleOf = ({ name }: Operation): Example => {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`no example input for operation ${name}: add one to tests/authorisation/examples.ts`);
  return example;
};

function expectedOf({ permission }: Operation, { on, may = canActOn }: Example, actor: Actor, at: Place): Outcome {
  if (reach(actor, permission).length === 0) return actor.id === anonymousActor.id ? 401 : 403;
  const row = on?.(at);
  if (!row || may(actor, permission, row)) return 'allowed';
  return canActOn(actor, 'read', row) ? 403 : 404;
}

const casesOf = (operation: Operation): Case[] =>
  ACTORS.flatMap(([who, actor]) =>
    places.map((at) => ({ who, actor, at, expected: expectedOf(operation, exampleOf(operation), actor, at) })),
  );

const call = (operation: Operation, actor: Actor, input: unknown): Promise<unknown> => {
  const client: unknown = createRouterClient(router, { context: { ...acting, actor } });
  const procedure = operation.name.split('.').reduce((part, name) => (part as Record<string, unknown>)[name], client);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
};

/** What became of a call; whatever is no refusal of access counts as allowed, but nothing may break. */
async function outcomeOf(operation: Operation, { actor, at }: Case): Promise<{ outcome: Outcome; output?: unknown }> {
  try {
    return { outcome: 'allowed', output: await call(operation, actor, exampleOf(operation).input(at)) };
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    const { status } = error as ORPCError<string, unknown>;
    if (status === 401 || status === 403 || status === 404) return { outcome: status };
    if (status === 409 || status === 413 || status === 422) return { outcome: 'allowed' };
    throw error;
  }
}

const told = (one: Case, got: unknown) => `${one.who}, ${one.at.name}: ${one.expected} expected, got ${String(got)}`;

test('every operation has an example, and no example is without its operation', () => {
  expect(
    OPERATIONS.filter((operation) => !EXAMPLES[operation.name])
      .map(({ name }) => name)
      .join(' '),
  ).toBe('');
  const names = new Set(OPERATIONS.map(({ name }) => name));
  expect(Object.keys(EXAMPLES).filter((name) => !names.has(name))).toEqual([]);
});

describe.each(OPERATIONS)('$name ($permission)', (operation) => {
  test('what is not allowed is refused, and nothing changes', async () => {
    const refused = casesOf(operation).filter(({ expected }) => expected !== 'allowed');
    const wrong: string[] = [];
    for (const one of refused) {
      const { outcome } = await outcomeOf(operation, one);
      if (outcome !== one.expected) wrong.push(told(one, outcome));
    }
    expect(wrong.join('\n')).toBe('');
    expect(await kept.fingerprint()).toBe(before);
  });

  test('what is allowed happens', async () => {
    const allowed = casesOf(operation).filter(({ expected }) => expected === 'allowed');
    const { shows, further } = exampleOf(operation);
    const wrong: string[] = [];
    for (const one of allowed) {
      const { outcome, output } = await outcomeOf(operation, one);
      if (outcome !== 'allowed' && !further) wrong.push(told(one, outcome));
      if (
        outcome === 'allowed' &&
        shows &&
        shows.in(output, one.at) !== canActOn(one.actor, shows.verb, shows.thing(one.at))
      )
        wrong.push(`${one.who}, ${one.at.name}: ${shows.in(output, one.at) ? 'shown' : 'not shown'}`);
      if (operation.method !== 'GET') await kept.restore();
    }
    expect(wrong.join('\n')).toBe('');
    expect(allowed.length).toBeGreaterThan(0);
  });
});

test('inspectors change nothing but their own account', () => {
  const inspectors = ACTORS.filter(([who]) => who.startsWith('inspector'));
  const changing = OPERATIONS.filter(({ method, permission }) => method !== 'GET' && permission !== 'account');
  const may = changing.filter(({ permission }) => inspectors.some(([, actor]) => reach(actor, permission).length > 0));
  expect(may.map(({ name }) => name)).toEqual([]);
});
