import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from './gold.ts';

export interface NumberPair {
  readonly from: string;
  readonly to: string;
}

/** Two annotated documents; each side as the scorer names it: a path, with "#symbol" for one of a bundle. */
export interface AlignmentSet {
  readonly name: string;
  readonly upstream: string;
  readonly downstream: string;
  /** Clauses between which a number changed. */
  readonly changedNumbers: readonly NumberPair[];
}

interface Annotated {
  readonly upstream?: string;
  readonly downstream?: string;
  readonly changedNumbers?: readonly NumberPair[];
  readonly clauses?: { readonly changedNumbers?: readonly NumberPair[] };
  readonly targets?: { readonly changedNumbers?: readonly NumberPair[] };
}

/** Annotated alignments whose documents are there. Lists of lineages have no sides and are left out. */
export function alignmentSets(gold: Gold): AlignmentSet[] {
  const names = readdirSync(gold.goldFolder).filter((name) => /^align-.*\.json$/.test(name));
  return names.sort().flatMap((name): AlignmentSet[] => {
    const annotated: Annotated = JSON.parse(readFileSync(join(gold.goldFolder, name), 'utf8'));
    const upstream = locate(gold, annotated.upstream);
    const downstream = locate(gold, annotated.downstream);
    if (!upstream || !downstream) return [];
    const changedNumbers = [annotated, annotated.clauses, annotated.targets].flatMap(
      (part) => part?.changedNumbers ?? [],
    );
    return [{ name: basename(name, '.json'), upstream, downstream, changedNumbers }];
  });
}

interface Known {
  readonly document: string;
  readonly part?: string;
  readonly metadata: { readonly symbol: string };
}

/** A document by the name of its annotations, or by its own name with or without "#symbol". */
function locate(gold: Gold, named = ''): string | null {
  const [path = '', symbol] = named.split('#');
  const annotations = join(gold.goldFolder, `${basename(path, '.json')}.json`);
  const known: Known | null = existsSync(annotations) ? JSON.parse(readFileSync(annotations, 'utf8')) : null;
  const file = gold.documentFolders.map((folder) => join(folder, known?.document ?? path)).find(existsSync);
  const meant = symbol ?? (known?.part ? known.metadata.symbol : undefined);
  return file && path ? [file, meant].filter(Boolean).join('#') : null;
}
