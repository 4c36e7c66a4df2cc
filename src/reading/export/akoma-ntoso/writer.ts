import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause, ReadDocument } from '../../model/document.ts';
import type { ReadResult } from '../../model/result.ts';
import { type Mark, marksOf } from './marks.ts';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

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

/**
 * Text as it is. The library takes "&CN;" in "KH&CN;" for an entity of the writer's own and leaves it alone, so every
 * ampersand is handed over escaped.
 */
export const write = (node: XMLBuilder, text: string): XMLBuilder => node.txt(escaped(text));

/** A child on a line of its own; attributes without a value are left out. */
export function block(parent: XMLBuilder, name: string, attributes: Attributes = {}): XMLBuilder {
  return parent.txt('\n').ele(name, present(attributes));
}

/** A child within running text. */
export const inline = (parent: XMLBuilder, name: string, attributes: Attributes = {}): XMLBuilder =>
  parent.ele(name, present(attributes));

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** Attributes that have a value, ready for the library. */
export const present = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, escaped(String(value))]],
    ),
  );
