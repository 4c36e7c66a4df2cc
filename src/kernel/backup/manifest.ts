import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';

/** Version of the form of an archive. */
export const FORM = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const identifier = z.string().min(1).max(63);

export const contentSchema = z.strictObject({
  migrations: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      schema: identifier,
      name: identifier,
      columns: z.array(identifier),
      rows: count,
      sha256: hash,
    }),
  ),
  sequences: z.array(z.strictObject({ name: z.string(), value: z.int(), called: z.boolean() })),
  jobs: z.strictObject({ rows: count, sha256: hash }),
  files: z.array(z.strictObject({ place: z.enum(['held', 'kept']), sha256: hash, bytes: count })),
});

/** Everything that an installation holds, told by counts and hashes: the same content gives the same value anywhere. */
export type Content = z.infer<typeof contentSchema>;

export const manifestSchema = z.strictObject({
  form: z.literal(FORM),
  program: z.literal('nhip'),
  version: z.string(),
  /** Where it came from; only told, never used. */
  database: z.string(),
  at: z.iso.datetime(),
  content: contentSchema,
  /** {@link hashOfContent} */
  hash,
  /** Every other entry of the archive, in its order. */
  entries: z.array(z.strictObject({ name: z.string(), bytes: count, sha256: hash })),
});

/** Last entry of an archive; without it the archive is not whole. */
export type Manifest = z.infer<typeof manifestSchema>;
export const MANIFEST = 'manifest.json';

/** One hash for the whole content of an installation. */
export const hashOfContent = (content: Content): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** What an entry of an archive is, by its name. */
export type Entry =
  | { readonly kind: 'file'; readonly place: 'held' | 'kept'; readonly sha256: string }
  | { readonly kind: 'rows'; readonly table: number }
  | { readonly kind: 'jobs' }
  | { readonly kind: 'manifest' };

const serial = (n: number): string => String(n).padStart(6, '0');
export const fileEntry = (place: 'held' | 'kept', sha256: string): string => `files/${place}/${sha256}`;
/** Tables go by their place in the manifest: a name of theirs never becomes a name of a file. */
export const rowsEntry = (table: number, chunk: number): string => `tables/${serial(table)}/${serial(chunk)}.jsonl`;
export const jobsEntry = (chunk: number): string => `jobs/${serial(chunk)}.jsonl`;

const FILE = /^files\/(held|kept)\/([0-9a-f]{64})$/;
const ROWS = /^tables\/(\d{6,9})\/\d{6,9}\.jsonl$/;
const JOBS = /^jobs\/\d{6,9}\.jsonl$/;

/** Null for a name that no archive of ours holds, such as one that leads out of its folder. */
export function entryOf(name: string): Entry | null {
  if (name === MANIFEST) return { kind: 'manifest' };
  if (JOBS.test(name)) return { kind: 'jobs' };
  const [, table] = ROWS.exec(name) ?? [];
  if (table !== undefined) return { kind: 'rows', table: Number(table) };
  const [, place, sha256] = FILE.exec(name) ?? [];
  if (sha256 === undefined) return null;
  return { kind: 'file', place: place === 'held' ? 'held' : 'kept', sha256 };
}
