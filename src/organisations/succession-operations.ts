import { z } from 'zod';
import { act, administers, asOf, byKey, paged, pageInput, reads, seen } from './operation-shapes.ts';
import {
  dateSchema,
  designationSchema,
  hierarchySchema,
  keySchema,
  newOrganisationSchema,
  organisationSchema,
  organisationSummarySchema,
  placeSchema,
  successionKindSchema,
  successionSchema,
} from './schemas.ts';

/** Body that a succession makes; its range begins on the date of the act. */
const successor = newOrganisationSchema.omit({ from: true, to: true, basis: true });

/** What becomes of bodies on a date (kế thừa). */
export const successions = {
  list: reads
    .route({ method: 'GET', path: '/organisation-successions', summary: 'What was merged, split, renamed and moved' })
    .input(pageInput.extend({ from: dateSchema.optional(), to: dateSchema.optional() }))
    .output(paged(successionSchema)),
  dates: reads
    .route({
      method: 'GET',
      path: '/organisation-successions/dates',
      summary: 'Dates on which bodies changed, oldest first',
    })
    .output(
      z.array(z.object({ on: dateSchema, changes: z.array(z.object({ kind: successionKindSchema, count: z.int() })) })),
    ),
  lineage: reads
    .route({
      method: 'GET',
      path: '/organisations/{key}/lineage',
      summary: 'Into whom a body of one date passed by another, with shares of additive figures',
    })
    .input(byKey.extend({ from: dateSchema, ...asOf }))
    .output(
      z.object({
        asOf: dateSchema,
        shares: z.array(z.object({ organisation: organisationSummarySchema, share: z.number() })),
      }),
    ),
  merge: administers
    .route({
      method: 'POST',
      path: '/organisation-successions/merge',
      summary: 'Merge bodies into a new one, or one of them',
    })
    .input(
      z.object({
        ...act,
        from: z
          .array(z.object({ key: keySchema, ...seen }))
          .min(1)
          .max(200),
        into: z.union([successor, byKey]),
      }),
    )
    .output(organisationSchema),
  split: administers
    .route({
      method: 'POST',
      path: '/organisation-successions/split',
      summary: 'Split a body by shares that add up to 1',
    })
    .input(
      z.object({
        ...act,
        from: byKey.extend(seen),
        /** A share may stay with the body itself, pass to another, or make a new one. */
        into: z
          .array(
            z.object({
              share: z.number().positive().max(1),
              body: z.union([successor, byKey]),
              /** Bodies below it that pass to this part. */
              children: z.array(keySchema).max(500).default([]),
            }),
          )
          .min(2)
          .max(50),
      }),
    )
    .output(z.array(organisationSchema)),
  rename: administers
    .route({
      method: 'POST',
      path: '/organisation-successions/rename',
      summary: 'Another name, kind or level from a date on',
    })
    .input(byKey.extend({ ...seen, ...act, ...designationSchema.partial().shape }))
    .output(organisationSchema),
  move: administers
    .route({
      method: 'POST',
      path: '/organisation-successions/move',
      summary: 'Another place in a hierarchy from a date on',
    })
    .input(byKey.extend({ ...seen, ...act, hierarchy: hierarchySchema, parent: placeSchema.shape.parent.nullable() }))
    .output(organisationSchema),
};
