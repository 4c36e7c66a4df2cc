import { z } from 'zod';

/** Public address of a body; never used again. */
export const keySchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

/** A local date; ranges hold their first date and not their last. */
export const dateSchema = z.iso.date();

export const hierarchySchema = z.enum(['territory', 'government', 'party', 'sector']);
export const levelSchema = z.enum(['centre', 'province', 'district', 'commune']);

/** What a body is (loại): administrative units first, then those who govern them, then those who work for these. */
export const kindSchema = z.enum([
  'nation',
  'province',
  'city',
  'commune',
  'ward',
  'special-zone',
  'party-committee',
  'party-body',
  'peoples-council',
  'peoples-committee',
  'government',
  'ministry',
  'department',
  'division',
  'office',
  'vertical-body',
  'front',
  'association',
  'service-unit',
  'other',
]);

/** Who gave a code: the list of administrative units (danh mục đơn vị hành chính), electronic identification, or the installation. */
export const schemeSchema = z.enum(['gso', 'eid', 'own']);
export const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u);
export const successionKindSchema = z.enum(['merge', 'split', 'rename', 'move']);

const nameSchema = z.string().trim().min(2).max(300);
export const basisSchema = z.string().trim().max(500);

const period = { from: dateSchema, to: dateSchema.nullable() };

/** How a body is called and what it is. */
export const designationSchema = z.object({
  name: nameSchema,
  shortName: nameSchema.nullable(),
  nameEn: nameSchema.nullable(),
  kind: kindSchema,
  level: levelSchema,
});

export const organisationSummarySchema = designationSchema.extend({
  id: z.uuid(),
  key: keySchema,
  /** Code in the list of administrative units, or the one of the installation. */
  code: z.string().nullable(),
  /** Part of the invented sample. */
  sample: z.boolean(),
  ...period,
});

export const placeSchema = z.object({ hierarchy: hierarchySchema, parent: z.string().max(120) });

export const successionSchema = z.object({
  id: z.uuid(),
  kind: successionKindSchema,
  on: dateSchema,
  basis: z.string().nullable(),
  shares: z.array(
    z.object({ from: organisationSummarySchema, to: organisationSummarySchema, share: z.number().positive().max(1) }),
  ),
});

export const organisationSchema = organisationSummarySchema.extend({
  version: z.int(),
  basis: z.string().nullable(),
  /** Date the names above are of. */
  asOf: dateSchema,
  designations: z.array(designationSchema.extend(period)),
  /** Codes over time; `basis` is the act that gave one. */
  codes: z.array(z.object({ scheme: schemeSchema, code: z.string(), basis: z.string().nullable(), ...period })),
  places: z.array(z.object({ hierarchy: hierarchySchema, parent: organisationSummarySchema, ...period })),
  /** From the root of each hierarchy down to the parent, at the date. */
  paths: z.array(z.object({ hierarchy: hierarchySchema, path: z.array(organisationSummarySchema) })),
  children: z.array(z.object({ hierarchy: hierarchySchema, count: z.int() })),
  successions: z.array(successionSchema),
});

export const treeNodeSchema = organisationSummarySchema.extend({
  /** Bodies directly below it at the date. */
  children: z.int(),
});

export const newOrganisationSchema = z.object({
  ...designationSchema.shape,
  shortName: nameSchema.nullable().default(null),
  nameEn: nameSchema.nullable().default(null),
  /** Public address; made of the name when absent. */
  key: keySchema.optional(),
  from: dateSchema,
  to: dateSchema.nullable().default(null),
  codes: z
    .array(z.object({ scheme: schemeSchema, code: codeSchema }))
    .max(10)
    .default([]),
  /** Parent by key or id, one a hierarchy. */
  places: z.array(placeSchema).max(4).default([]),
  basis: basisSchema.nullable().default(null),
  sample: z.boolean().default(false),
});

/** Members: kinds and level, below a body in a hierarchy; `below` null is the body that the document speaks for. */
export const classRuleSchema = z.object({
  kinds: z.array(kindSchema).min(1).max(20),
  level: levelSchema.nullable(),
  hierarchy: hierarchySchema,
  below: keySchema.nullable(),
  /** Only those directly below. */
  direct: z.boolean(),
});

export const classSchema = z.object({
  key: keySchema,
  name: nameSchema,
  nameEn: nameSchema,
  phrases: z.array(z.string().trim().min(2).max(200)).min(1).max(40),
  rule: classRuleSchema,
  version: z.int(),
});

export const suggestionSchema = z.object({
  organisation: organisationSummarySchema,
  /** How alike the names are, 0 to 1. */
  score: z.number().min(0).max(1),
});

/** What a document means by a name of a body. */
export const resolutionSchema = z.discriminatedUnion('status', [
  /** `by`: what somebody confirmed, or the name itself. */
  z.object({
    status: z.literal('confirmed'),
    organisation: organisationSummarySchema,
    by: z.enum(['alias', 'name']),
  }),
  z.object({ status: z.literal('class'), key: keySchema, name: z.string() }),
  z.object({ status: z.literal('suggested'), suggestions: z.array(suggestionSchema) }),
]);

export const aliasSchema = z.object({
  id: z.uuid(),
  text: z.string(),
  under: organisationSummarySchema.nullable(),
  organisation: organisationSummarySchema,
  status: z.enum(['confirmed', 'rejected']),
  source: z.string(),
  version: z.int(),
});

/** What is wrong with a row of an imported table; `row` counts from 1 as the spreadsheet shows it. */
export const rowErrorSchema = z.object({
  row: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const importReportSchema = z.object({
  rows: z.int(),
  /** Rows that would be, or were, added, changed, and left as they are. */
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  errors: z.array(rowErrorSchema),
  /** Rows with errors; `errors` holds at most the first 500. */
  wrong: z.int(),
  /** False for a preview, or when nothing was taken in. */
  written: z.boolean(),
  firstRows: z.array(
    z.object({ row: z.int(), code: z.string(), name: z.string(), kind: kindSchema, parent: z.string() }),
  ),
});

export const organisationChangeSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  operation: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
});

export type Hierarchy = z.infer<typeof hierarchySchema>;
export type Level = z.infer<typeof levelSchema>;
export type Kind = z.infer<typeof kindSchema>;
export type CodeScheme = z.infer<typeof schemeSchema>;
export type SuccessionKind = z.infer<typeof successionKindSchema>;
export type Designation = z.infer<typeof designationSchema>;
export type OrganisationSummary = z.infer<typeof organisationSummarySchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type TreeNode = z.infer<typeof treeNodeSchema>;
export type NewOrganisation = z.infer<typeof newOrganisationSchema>;
export type Succession = z.infer<typeof successionSchema>;
export type ClassRule = z.infer<typeof classRuleSchema>;
export type BodyClass = z.infer<typeof classSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Resolution = z.infer<typeof resolutionSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type RowError = z.infer<typeof rowErrorSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;

export const HIERARCHIES = hierarchySchema.options;
