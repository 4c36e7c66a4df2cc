import { isContractProcedure } from '@orpc/contract';
import type { Verb } from '../../src/access/public.ts';
import { router } from '../../src/app.ts';

export interface Operation {
  readonly name: string;
  readonly permission: Verb;
  readonly method: string;
}

function within(part: unknown, names: readonly string[]): Operation[] {
  if (isContractProcedure(part)) {
    const { meta, route } = part['~orpc'] as { meta: { permission: Verb }; route: { method: string } };
    return [{ name: names.join('.'), permission: meta.permission, method: route.method }];
  }
  return Object.entries(part as object).flatMap(([name, inner]) => within(inner, [...names, name]));
}

/** Every operation that is served, as its contract declares it. */
export const OPERATIONS: readonly Operation[] = within(router, []);
