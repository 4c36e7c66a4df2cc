import type { Side } from '../compare/side.ts';
import { termsOf } from '../compare/terms.ts';
import { tokenise } from '../compare/token.ts';
import { type Statement, statementsOf } from './statement.ts';

/** A sentence of one of the documents that a text is checked against. */
export interface Sentence extends Statement {
  /** Place of its document in the list. */
  readonly document: number;
}

export interface Likeness {
  readonly sentences: readonly Sentence[];
  /** Share of the weight of a text's terms that each sentence has, with the headings over it; by place in `sentences`. */
  readonly shares: (text: string, documents: ReadonlySet<number>) => ReadonlyMap<number, number>;
}

const keysOf = (text: string): Set<string> => new Set(termsOf(tokenise(text, 0)).map(({ key }) => key));

/** Finds the sentences of documents that speak of what a text speaks of, through the terms they share, rare ones first. */
export function likenessOf(sides: readonly Side[]): Likeness {
  const sentences = sides.flatMap((side, document) =>
    statementsOf(side).map((statement): Sentence => ({ ...statement, document })),
  );
  const postings = new Map<string, number[]>();
  sentences.forEach(({ text, headings }, at) => {
    for (const key of keysOf(`${text}. ${headings.join('. ')}`)) {
      const known = postings.get(key);
      if (known) known.push(at);
      else postings.set(key, [at]);
    }
  });
  const weightOf = (key: string): number => Math.log((sentences.length + 1) / ((postings.get(key)?.length ?? 0) + 0.5));
  return {
    sentences,
    shares: (text, documents) => {
      const keys = [...keysOf(text)].map((key) => ({ key, weight: Math.max(0, weightOf(key)) }));
      const whole = keys.reduce((sum, { weight }) => sum + weight, 0) || 1;
      const shares = new Map<number, number>();
      for (const { key, weight } of keys)
        for (const at of postings.get(key) ?? [])
          if (documents.has(sentences[at]!.document)) shares.set(at, (shares.get(at) ?? 0) + weight / whole);
      return shares;
    },
  };
}
