import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the annotated directives and the files they annotate are: `NHIP_SHARED`, else a folder beside the project. */
export const sharedFolder = (environment: NodeJS.ProcessEnv): string =>
  resolve(environment.NHIP_SHARED ?? join(import.meta.dirname, '../../../shared'));

export interface Gold {
  readonly goldFolder: string;
  readonly scorer: string;
  readonly documentFolders: readonly string[];
  readonly sets: readonly GoldSet[];
}

/** One file of annotations; `document` is the path of the file that it annotates. */
export interface GoldSet {
  readonly name: string;
  readonly document: string;
}

/** What can be scored, or null when the folder is absent. Alignments and differences have scorers of their own. */
export function findGold(shared: string): Gold | null {
  const goldFolder = join(shared, 'gold/dev');
  const documentFolders = [join(shared, 'seeds'), join(shared, 'corpus')];
  if (!existsSync(goldFolder)) return null;
  const names = readdirSync(goldFolder).filter((name) => /^(?!align|diff|bundle).*\.json$/.test(name));
  const sets = names.sort().flatMap((name): GoldSet[] => {
    const gold: unknown = JSON.parse(readFileSync(join(goldFolder, name), 'utf8'));
    const document = documentFolders.map((folder) => join(folder, documentOf(gold))).find(existsSync);
    return document ? [{ name: name.replace(/\.json$/, ''), document }] : [];
  });
  return { goldFolder, scorer: join(shared, 'gold/score.mjs'), documentFolders, sets };
}

function documentOf(gold: unknown): string {
  const first: unknown = Array.isArray(gold) ? gold[0] : gold;
  return typeof first === 'object' && first && 'document' in first ? String(first.document) : '';
}
