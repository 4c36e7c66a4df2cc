import { z } from 'zod';
import { act, administers, asOf, byKey, inspects, paged, pageInput, reads, seen } from './operation-shapes.ts';
import {
  aliasSchema,
  basisSchema,
  classSchema,
  codeSchema,
  dateSchema,
  designationSchema,
  hierarchySchema,
  importReportSchema,
  keySchema,
  kindSchema,
  levelSchema,
  newOrganisationSchema,
  organisationChangeSchema,
  organisationSchema,
  organisationSummarySchema,
  resolutionSchema,
  schemeSchema,
  treeNodeSchema,
} from './schemas.ts';
import { successions } from './succession-operations.ts';

const units = {
  list: reads
    .route({ method: 'GET', path: '/organisations', summary: 'Bodies at a date, searched with or without diacritics' })
    .input(
      pageInput.extend({
        ...asOf,
        q: z.string().max(200).optional(),
        kind: kindSchema.optional(),
        level: levelSchema.optional(),
        /** Only those below this body, itself left out. */
        under: keySchema.optional(),
        hierarchy: hierarchySchema.default('territory'),
      }),
    )
    .output(paged(organisationSummarySchema)),
  get: reads
    .route({ method: 'GET', path: '/organisations/{key}', summary: 'One body: names, codes, places, succession' })
    .input(byKey.extend(asOf))
    .output(organisationSchema),
  children: reads
    .route({ method: 'GET', path: '/organisation-tree', summary: 'One level of a hierarchy at a date' })
    .input(
      pageInput.extend({
        ...asOf,
        hierarchy: hierarchySchema.default('territory'),
        /** Absent: the roots. */
        parent: keySchema.optional(),
      }),
    )
    .output(paged(treeNodeSchema).extend({ asOf: dateSchema })),
  byCode: reads
    .route({ method: 'GET', path: '/organisation-codes/{scheme}/{code}', summary: 'Whom a code meant at a date' })
    .input(z.object({ scheme: schemeSchema, code: codeSchema, ...asOf }))
    .output(
      z.object({
        asOf: dateSchema,
        organisation: organisationSummarySchema.nullable(),
        /** Everything that the code ever meant, oldest first. */
        meanings: z.array(
          z.object({ organisation: organisationSummarySchema, from: dateSchema, to: dateSchema.nullable() }),
        ),
      }),
    ),
  changes: inspects
    .route({ method: 'GET', path: '/organisations/{key}/changes', summary: 'Every change of one body, newest first' })
    .input(pageInput.extend({ key: keySchema }))
    .output(paged(organisationChangeSchema)),
  create: administers
    .route({ method: 'POST', path: '/organisations', summary: 'Add a body with its codes and places' })
    .input(newOrganisationSchema)
    .output(organisationSchema),
  createMany: administers
    .route({
      method: 'POST',
      path: '/organisations/many',
      summary: 'Add bodies at once; each may stand below one before it',
    })
    .input(z.object({ bodies: z.array(newOrganisationSchema).min(1).max(500) }))
    .output(z.object({ keys: z.array(keySchema) })),
  correct: administers
    .route({
      method: 'POST',
      path: '/organisations/{key}/correction',
      summary: 'Correct a slip in the name, kind or level of a date; a change of law is a renaming',
    })
    .input(
      byKey.extend({
        ...seen,
        ...asOf,
        ...designationSchema.partial().shape,
        reason: z.string().max(1000).optional(),
      }),
    )
    .output(organisationSchema),
  assignCode: administers
    .route({ method: 'POST', path: '/organisations/{key}/codes', summary: 'Give a code from a date on' })
    .input(
      byKey.extend({ ...seen, scheme: schemeSchema, code: codeSchema, from: dateSchema, basis: basisSchema.nullish() }),
    )
    .output(organisationSchema),
  end: administers
    .route({
      method: 'POST',
      path: '/organisations/{key}/end',
      summary: 'Dissolve a body on a date, without successor',
    })
    .input(byKey.extend({ ...seen, ...act }))
    .output(organisationSchema),
};

const classes = {
  list: reads
    .route({ method: 'GET', path: '/organisation-classes', summary: 'Classes of bodies (các sở, ban, ngành)' })
    .input(pageInput)
    .output(paged(classSchema)),
  members: reads
    .route({ method: 'GET', path: '/organisation-classes/{key}/members', summary: 'Members of a class at a date' })
    .input(pageInput.extend({ key: keySchema, under: keySchema.optional(), ...asOf }))
    .output(paged(organisationSummarySchema).extend({ asOf: dateSchema })),
  save: administers
    .route({
      method: 'PUT',
      path: '/organisation-classes/{key}',
      summary: 'Define a class of bodies; version 0 is a new one',
    })
    .input(classSchema.extend({ version: z.int().nonnegative() }))
    .output(classSchema),
};

const aliases = {
  list: reads
    .route({ method: 'GET', path: '/organisation-aliases', summary: 'What documents call bodies' })
    .input(pageInput.extend({ q: z.string().max(200).optional(), organisation: keySchema.optional() }))
    .output(paged(aliasSchema)),
  resolve: reads
    .route({ method: 'GET', path: '/organisation-aliases/resolution', summary: 'What a document means by a name' })
    .input(z.object({ text: z.string().trim().min(1).max(300), under: keySchema.optional(), ...asOf }))
    .output(resolutionSchema),
  resolveMany: reads
    .route({
      method: 'GET',
      path: '/organisation-aliases/resolutions',
      summary: 'What a document means by several names',
    })
    .input(
      z.object({
        texts: z.union([
          z
            .string()
            .max(300)
            .transform((text) => [text]),
          z.array(z.string().max(300)).max(100),
        ]),
        under: keySchema.optional(),
        ...asOf,
      }),
    )
    .output(z.array(z.object({ text: z.string(), resolution: resolutionSchema }))),
  decide: administers
    .route({ method: 'POST', path: '/organisation-aliases', summary: 'Confirm or reject that a name means a body' })
    .input(
      z.object({
        text: z.string().trim().min(1).max(300),
        organisation: keySchema,
        under: keySchema.nullable().default(null),
        decision: z.enum(['confirm', 'reject']),
        source: z.string().trim().min(1).max(300),
        /** Version seen, 0 for a name nobody decided. */
        version: z.int().nonnegative().default(0),
      }),
    )
    .output(aliasSchema),
  forget: administers
    .route({
      method: 'POST',
      path: '/organisation-aliases/{id}/removal',
      summary: 'Take back what was decided of a name',
    })
    .input(z.object({ id: z.uuid(), ...seen }))
    .output(z.object({ id: z.uuid() })),
};

const imports = {
  template: reads
    .route({ method: 'GET', path: '/organisation-imports/template', summary: 'Workbook to fill in' })
    .input(z.object({ language: z.enum(['vi', 'en']).default('vi') }))
    .output(z.file()),
  preview: administers
    .route({
      method: 'POST',
      path: '/organisation-imports/preview',
      summary: 'What an import would do; writes nothing',
    })
    .input(z.object({ file: z.file(), from: dateSchema }))
    .output(importReportSchema),
  run: administers
    .route({
      method: 'POST',
      path: '/organisation-imports',
      summary: 'Take a table of bodies in, by code and date; all rows, or only the good ones',
    })
    .input(
      z.object({
        file: z.file(),
        /** First date of bodies whose row names none. */
        from: dateSchema,
        onlyGood: z
          .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
          .default(false),
        basis: basisSchema.optional(),
      }),
    )
    .output(importReportSchema),
  provinces: administers
    .route({
      method: 'POST',
      path: '/organisation-imports/provinces',
      summary: 'Load the 34 provinces with their 63 predecessors; again changes nothing',
    })
    .output(z.object({ added: z.int(), provinces: z.int() })),
};

/** Operations of the organisations (cơ quan, tổ chức) over time. */
export const organisations = { units, successions, classes, aliases, imports };
