import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import { basisSchema, dateSchema, keySchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
export const reads = operation.meta({ permission: 'read' });
export const inspects = operation.meta({ permission: 'inspect' });
export const administers = operation.meta({ permission: 'administer' });

/** Without a date an answer is as of today in Viet Nam. */
export const asOf = { asOf: dateSchema.optional() };
export const byKey = z.object({ key: keySchema });
export const pageInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(100),
});
export const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() });

/** Version seen by who changes it: another one answers 409. */
export const seen = { version: z.int().positive() };
/** What every change of law names: its first date, and the act. */
export const act = { on: dateSchema, basis: basisSchema.nullable().default(null) };
