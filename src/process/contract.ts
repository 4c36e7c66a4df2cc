import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import {
  briefSchema,
  caseBriefSchema,
  caseSchema,
  dataSchema,
  definitionSchema,
  logEntrySchema,
  migrationSchema,
  nameSchema,
} from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const acts = operation.meta({ permission: 'act' });

const pageInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() });
const versionSchema = z.coerce.number().int().min(1).max(10_000);

const definitions = {
  list: reads
    .route({ method: 'GET', path: '/processes', summary: 'Every process with its versions' })
    .input(pageInput)
    .output(paged(briefSchema)),
  get: reads
    .route({
      method: 'GET',
      path: '/processes/{name}',
      summary: 'A version of a process: states, transitions, timers, its drawing, and how many cases are where',
    })
    .input(
      z.object({
        name: nameSchema,
        /** Absent: the newest. */
        version: versionSchema.optional(),
        /** Language of the words in the drawing. */
        language: z.enum(['vi', 'en']).default('vi'),
      }),
    )
    .output(definitionSchema),
  migrate: operation
    .route({
      method: 'POST',
      path: '/processes/{name}/migrations',
      summary: 'Move the running cases of one version to another, or count what that would do',
    })
    .input(
      z.object({
        name: nameSchema,
        from: versionSchema,
        to: versionSchema,
        /** New state by former state; null leaves its cases on the former version. */
        states: z.record(nameSchema, nameSchema.nullable()),
        /** Only counts. */
        dryRun: z.boolean().default(true),
        /** Most cases moved by one request; `left` says how many a further one would move. */
        most: z.int().min(1).max(1000).default(200),
        reason: z.string().trim().min(1).max(1000),
      }),
    )
    .output(migrationSchema),
};

const cases = {
  list: reads
    .route({ method: 'GET', path: '/cases', summary: 'Cases that the actor sees, the last changed first' })
    .input(
      pageInput.extend({
        process: nameSchema.optional(),
        version: versionSchema.optional(),
        state: nameSchema.optional(),
      }),
    )
    .output(paged(caseBriefSchema)),
  get: reads
    .route({ method: 'GET', path: '/cases/{id}', summary: 'One case, and what may be done next' })
    .input(z.object({ id: z.uuid() }))
    .output(caseSchema),
  log: reads
    .route({ method: 'GET', path: '/cases/{id}/log', summary: 'What happened in a case, the last first' })
    .input(pageInput.extend({ id: z.uuid() }))
    .output(paged(logEntrySchema)),
  open: acts
    .route({ method: 'POST', path: '/cases', summary: 'Open a case under the newest version of a process' })
    .input(
      z.object({
        process: nameSchema,
        fields: dataSchema,
        /** Made by the caller: the same request twice opens one case. */
        key: z.uuid(),
      }),
    )
    .output(caseSchema),
  step: acts
    .route({ method: 'POST', path: '/cases/{id}/steps', summary: 'Take a step in a case' })
    .input(
      z.object({
        id: z.uuid(),
        transition: nameSchema,
        /** Version of the case that the actor saw: another one answers 409. */
        version: z.int().positive(),
        fields: dataSchema.default({}),
        reason: z.string().trim().max(1000).optional(),
        /** Made by the caller: the same request twice is one step. */
        key: z.uuid(),
      }),
    )
    .output(caseSchema),
};

/** Operations of the process engine (bộ máy quy trình). */
export const process = { definitions, cases };
