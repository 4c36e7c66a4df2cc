import { z } from 'zod';

/** What a caller is told of a refusal; the words for people stand in messages.*.ts under the code. */
export const problemSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Present state, when somebody else changed it meanwhile. */
  current: z.unknown().optional(),
});

/** Refusals that any operation may answer with. */
export const problemErrors = {
  UNAUTHORIZED: { status: 401, data: problemSchema },
  NOT_FOUND: { status: 404, data: problemSchema },
  FORBIDDEN: { status: 403, data: problemSchema },
  CONFLICT: { status: 409, data: problemSchema },
  UNPROCESSABLE_CONTENT: { status: 422, data: problemSchema },
  PAYLOAD_TOO_LARGE: { status: 413, data: problemSchema },
  SERVICE_UNAVAILABLE: { status: 503, data: problemSchema },
} as const;

export type ProblemErrors = typeof problemErrors;
