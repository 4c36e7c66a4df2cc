import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gold } from '../gold.ts';

/**
 * Annotated sets that stand for the others: prose of the State (an urgent dispatch, a decision of many Điều) and of the
 * Party (a programme of action, a notice), and a resolution with annexes of wide task tables.
 */
export const SAMPLE: ReadonlySet<string> = new Set(['cd47', 'ct07', 'laichau', 'tb11', 'nq03-full']);

type Annotated = Readonly<Record<string, unknown>>;

/** Annotations without those of clauses that were left out. */
function without(annotated: Annotated, omitted: ReadonlySet<string>): Annotated {
  const isKept = (one: unknown): boolean => {
    const { clause, path }: { clause?: string | null; path?: string } = Object(one);
    return !omitted.has(path ?? clause ?? '');
  };
  return Object.fromEntries(
    Object.entries(annotated).map(([name, list]) => [name, Array.isArray(list) ? list.filter(isKept) : list]),
  );
}

/**
 * Hands `use` the annotations of what was printed: of files printed in part, only those of that part.
 *
 * @param omitted paths of the clauses that were left out, by path of the file.
 */
export async function withPrintedGold<T>(
  gold: Gold,
  omitted: ReadonlyMap<string, ReadonlySet<string>>,
  use: (printed: Gold) => Promise<T>,
): Promise<T> {
  const goldFolder = await mkdtemp(join(tmpdir(), 'nhip-gold-'));
  try {
    await cp(gold.goldFolder, goldFolder, { recursive: true });
    for (const { name, document } of gold.sets) {
      const path = join(goldFolder, `${name}.json`);
      const annotated: unknown = JSON.parse(await readFile(path, 'utf8'));
      const parts = [annotated].flat().map((one) => without(Object(one), omitted.get(document) ?? new Set()));
      await writeFile(path, JSON.stringify(parts));
    }
    return await use({ ...gold, goldFolder });
  } finally {
    await rm(goldFolder, { recursive: true });
  }
}
