import type { Clause, ReadDocument } from '../../model/document.ts';
import type { ReadResult } from '../../model/result.ts';
import { type Mark, marksOf } from './marks.ts';

/** What every part of the export needs: the text, what is marked in it, and the ids already given. */
export interface Writer {
  readonly text: string;
  readonly document: ReadDocument;
  readonly marks: readonly Mark[];
  /** A clause's own eId, made unique. */
  readonly eIdOf: ReadonlyMap<Clause, string>;
  /** Clauses right below a path, in reading order; null: the roots. */
  readonly childrenOf: (path: string | null) => readonly Clause[];
  /** The next unused id with this prefix: "p_1", "p_2". */
  readonly nextId: (prefix: string) => string;
}

export function createWriter({ canonical }: ReadResult, document: ReadDocument): Writer {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const take = (id: string): string => {
    used.add(id);
    return id;
  };
  const nextId = (prefix: string): string => {
    for (let n = (counts.get(prefix) ?? 0) + 1; ; n++) {
      counts.set(prefix, n);
      if (!used.has(`${prefix}_${n}`)) return take(`${prefix}_${n}`);
    }
  };
  const eIdOf = new Map<Clause, string>();
  for (const clause of document.clauses) {
    const id = clause.eId.replace(/\s+/gu, '_') || nextId('clause');
    eIdOf.set(clause, used.has(id) ? nextId(`${id}__copy`) : take(id));
  }
  const children = Map.groupBy(document.clauses, ({ parent }) => parent);
  const childrenOf = (path: string | null): readonly Clause[] => children.get(path) ?? [];
  return { text: canonical.text, document, marks: marksOf(document), eIdOf, childrenOf, nextId };
}
