import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import type { Coverage } from './alignment-view.ts';
import { nameOf, shortNameOf } from './names.ts';

/** A column of the matrix: a document, or a body with all of its documents. */
export interface Column {
  readonly key: string;
  readonly name: string;
  /** The document that its cells lead to, clause by clause. */
  readonly slugs: readonly string[];
  readonly cells: readonly ClauseStatus[];
}

/** From the best to the worst: a body took a clause up as well as the best of its documents. */
const BEST: readonly ClauseStatus[] = ['kept', 'changed', 'narrowed', 'doubtful', 'omitted', 'exempt'];

/** Columns by document, or by body: a province, or an issuer where no province is known. */
export function columnsOf({ documents, provinces }: Coverage, byBody: boolean): Column[] {
  const compared = documents.filter(({ cells }) => cells.length > 0);
  if (!byBody) {
    return compared.map((document) => ({
      key: document.slug,
      name: nameOf(document),
      slugs: document.cells.map(() => document.slug),
      cells: document.cells,
    }));
  }
  const places = new Map(provinces.map(({ id, place }) => [id, place]));
  const bodyOf = (document: Coverage['documents'][number]): string =>
    places.get(document.province ?? '') ?? document.issuer ?? shortNameOf(document);
  return [...Map.groupBy(compared, bodyOf)].map(([name, own]) => {
    const best = own[0]!.cells.map(
      (_, at) => own.toSorted((a, b) => BEST.indexOf(a.cells[at]!) - BEST.indexOf(b.cells[at]!))[0]!,
    );
    return { key: name, name, slugs: best.map(({ slug }) => slug), cells: best.map(({ cells }, at) => cells[at]!) };
  });
}
