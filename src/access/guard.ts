import { ORPCError, os } from '@orpc/server';
import { Problem, type ProblemKind } from '../kernel/errors.ts';
import type { Acting } from './acting.ts';
import { authorise } from './authorise.ts';
import type { OperationMeta } from './permission.ts';
import type { ProblemErrors } from './problem-errors.ts';

const CODES: Record<ProblemKind, keyof ProblemErrors> = {
  unauthenticated: 'UNAUTHORIZED',
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'UNPROCESSABLE_CONTENT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  unavailable: 'SERVICE_UNAVAILABLE',
};

/** Before every operation: the permission its contract names. After it: a refusal becomes an answer with its status. */
export const guard = os
  .$context<Acting>()
  .$meta<OperationMeta>({ permission: 'administer' })
  .middleware(async ({ context, procedure, next }) => {
    try {
      authorise(context.actor, procedure['~orpc'].meta.permission);
      return await next();
    } catch (error) {
      throw error instanceof Problem ? answerOf(error) : error;
    }
  });

function answerOf({ kind, code, values, current }: Problem) {
  return new ORPCError(CODES[kind], {
    message: code,
    data: { code, values, ...(current === undefined ? {} : { current }) },
  });
}
