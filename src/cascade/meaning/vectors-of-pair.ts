import type { Services } from '../../kernel/services.ts';
import type { PackedSide } from '../finding.ts';
import { unpackSide } from '../unpack-side.ts';
import { embedClauses } from './embed-clauses.ts';
import { embedderOf } from './embedder.ts';

/** Vectors of the clauses of one document, by path. */
export type ClauseVectors = Readonly<Record<string, readonly number[]>>;

/** Vectors of both documents of a pair; `unavailable` when the endpoint did not give them. */
export type PairVectors = { readonly upstream: ClauseVectors; readonly downstream: ClauseVectors } | 'unavailable';

/** What an endpoint says of the clauses of a pair; null where none is set up. A failing endpoint stops nothing. */
export async function vectorsOfPair(
  services: Services,
  upstream: PackedSide,
  downstream: PackedSide,
): Promise<PairVectors | null> {
  const embedder = embedderOf(services.config);
  if (!embedder) return null;
  const [above, below] = [textsOf(upstream), textsOf(downstream)];
  try {
    const vectorOf = await embedClauses(
      services,
      embedder,
      [...above, ...below].map(([, text]) => text),
    );
    const byPath = (texts: readonly (readonly [string, string])[]): ClauseVectors =>
      Object.fromEntries(texts.flatMap(([path, text]) => (vectorOf(text) ? [[path, vectorOf(text)!]] : [])));
    return { upstream: byPath(above), downstream: byPath(below) };
  } catch (error) {
    services.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'embeddings');
    return 'unavailable';
  }
}

const textsOf = (side: PackedSide): [path: string, text: string][] =>
  unpackSide(side)
    .document.clauses.filter(({ text }) => text.trim() !== '')
    .map(({ path, text }) => [path, text]);
