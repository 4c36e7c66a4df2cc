import { z } from 'zod';

export const wordsSchema = z.object({ vi: z.string(), en: z.string() });

export const nameSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-zA-Z0-9-]*$/);

/** What is filled in, by field; local dates as 2026-03-31. */
export const dataSchema = z.record(nameSchema, z.string().max(4000));

export const fieldSchema = z.object({
  name: nameSchema,
  label: wordsSchema,
  /** `line` at most 200 characters, `text` at most 4,000, `date` a local date, `organisation` the id of an organisation. */
  kind: z.enum(['line', 'text', 'date', 'organisation']),
  optional: z.boolean(),
});

/** Waiting for somebody, late, ended well, ended otherwise. */
export const toneSchema = z.enum(['waiting', 'late', 'done', 'closed']);

export const stateSchema = z.object({ name: nameSchema, label: wordsSchema, tone: toneSchema, final: z.boolean() });

export const timerSchema = z.object({
  name: nameSchema,
  /** "sau 10 ngày" */
  due: wordsSchema,
  takes: nameSchema,
});

export const transitionSchema = z.object({
  name: nameSchema,
  label: wordsSchema,
  from: z.array(nameSchema),
  /** Null: the case stays in its state. */
  to: nameSchema.nullable(),
  /** Who may take it, in words; empty for one that only a timer takes. */
  by: z.array(wordsSchema),
  asks: z.array(fieldSchema),
  reason: z.boolean(),
  guards: z.array(wordsSchema),
  effects: z.array(nameSchema),
});

const pointSchema = z.object({ x: z.number(), y: z.number() });
const boxSchema = pointSchema.extend({ width: z.number(), height: z.number() });

/** The definition laid out; x and y are middles, in pixels at natural size. */
export const drawingSchema = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.array(
    boxSchema.extend({
      state: nameSchema,
      lines: z.array(z.string()),
      /** Steps that stay in the state. */
      stays: z.array(z.string()),
    }),
  ),
  arrows: z.array(
    z.object({
      name: nameSchema,
      from: nameSchema,
      to: nameSchema,
      /** A timer takes it from here. */
      timed: z.boolean(),
      lines: z.array(z.string()),
      /** Who takes it. */
      who: z.array(z.string()),
      label: boxSchema,
      points: z.array(pointSchema),
    }),
  ),
});

export const briefSchema = z.object({
  name: nameSchema,
  label: wordsSchema,
  about: wordsSchema,
  /** Every version, the newest last, with how many cases that the actor sees run and ended under it. */
  versions: z.array(z.object({ version: z.int(), running: z.int(), ended: z.int() })),
  /** Whether the actor may open a case. */
  opens: z.boolean(),
});

export const definitionSchema = briefSchema.extend({
  version: z.int(),
  opening: z.object({ label: wordsSchema, by: z.array(wordsSchema), asks: z.array(fieldSchema) }),
  initial: nameSchema,
  states: z.array(stateSchema.extend({ timers: z.array(timerSchema), public: z.boolean(), cases: z.int() })),
  transitions: z.array(transitionSchema),
  drawing: drawingSchema,
});

export const caseBriefSchema = z.object({
  id: z.uuid(),
  process: z.object({ name: nameSchema, label: wordsSchema }),
  definitionVersion: z.int(),
  title: z.string(),
  state: stateSchema,
  version: z.int(),
  openedAt: z.iso.datetime(),
  enteredAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** When the next timer is due. */
  dueAt: z.iso.datetime().nullable(),
  /** A step waits for the actor. */
  yours: z.boolean(),
});

/** A step that may be taken from the state in which a case is. */
export const nextSchema = z.object({
  transition: nameSchema,
  label: wordsSchema,
  to: stateSchema,
  by: z.array(wordsSchema),
  yours: z.boolean(),
  asks: z.array(fieldSchema),
  reason: z.boolean(),
});

export const caseSchema = caseBriefSchema.extend({
  /** Null for whoever only reads it because it is public. */
  owner: z.string().nullable(),
  /** Id of the organisation that opened it; empty for nobody's. */
  unit: z.string(),
  unitName: z.string().nullable(),
  addressee: z.string().nullable(),
  public: z.boolean(),
  closedAt: z.iso.datetime().nullable(),
  fields: z.array(
    z.object({
      name: nameSchema,
      label: wordsSchema,
      kind: fieldSchema.shape.kind,
      value: z.string(),
      /** The value as people call it: the name of an organisation instead of its id. */
      shown: z.string(),
    }),
  ),
  next: z.array(nextSchema),
  timers: z.array(
    z.object({
      name: nameSchema,
      label: wordsSchema,
      dueAt: z.iso.datetime(),
      status: z.enum(['armed', 'fired', 'cancelled']),
    }),
  ),
});

export const logEntrySchema = z.object({
  number: z.int(),
  at: z.iso.datetime(),
  kind: z.enum(['opened', 'step', 'timer', 'moved']),
  definitionVersion: z.int(),
  label: wordsSchema,
  from: wordsSchema.nullable(),
  to: wordsSchema,
  /** Name of who did it, and what is below: nothing for whoever only reads the case because it is public. */
  actor: z.string().nullable(),
  reason: z.string().nullable(),
  /** What the step changed in the data. */
  changes: z.array(z.object({ field: wordsSchema, before: z.string().nullable(), after: z.string().nullable() })),
});

/** What a move of running cases to another version does, or would do. */
export const migrationSchema = z.object({
  dryRun: z.boolean(),
  /** Cases that this request did not come to: the same request again moves them. */
  left: z.int(),
  states: z.array(
    z.object({
      from: nameSchema,
      /** Null: its cases stay. */
      to: nameSchema.nullable(),
      cases: z.int(),
      /** Cases that hold what the new version has no field for: they stay. */
      unfit: z.int(),
      /** The first of them. */
      unfitCases: z.array(z.object({ id: z.uuid(), title: z.string() })),
      moved: z.int(),
    }),
  ),
});

export type CaseView = z.infer<typeof caseSchema>;
export type CaseBrief = z.infer<typeof caseBriefSchema>;
export type DefinitionView = z.infer<typeof definitionSchema>;
export type Drawing = z.infer<typeof drawingSchema>;
export type FieldView = z.infer<typeof fieldSchema>;
export type LogEntryView = z.infer<typeof logEntrySchema>;
export type Migration = z.infer<typeof migrationSchema>;
export type NextStep = z.infer<typeof nextSchema>;
export type ProcessBrief = z.infer<typeof briefSchema>;
export type StateView = z.infer<typeof stateSchema>;
