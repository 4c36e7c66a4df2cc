import { z } from 'zod';

/** A target (chỉ tiêu) with the directive and clause that state it. */
export const statedTargetSchema = z.object({
  code: z.string().min(1).max(40),
  nameVi: z.string().min(1).max(300),
  nameEn: z.string().min(1).max(300),
  comparator: z.enum(['>=', '>', '<=', '<', '=', '~', 'range', 'rank<=', 'growth>=', 'growth~']),
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: z.string().max(120),
  /** Year it is due; null when the directive names none. */
  year: z.int().min(1945).max(2200).nullable(),
  /** "nation", "world", or the name of a region or province. */
  scope: z.string().max(120),
  /** Symbol of the directive: "57-NQ/TW". */
  source: z.string().min(1).max(80),
  sourceDate: z.iso.date(),
  issuer: z.string().min(1).max(300),
  /** Path of the clause in that directive: "II/1/-2". */
  clause: z.string().min(1).max(80),
});

export type StatedTarget = z.infer<typeof statedTargetSchema>;
