import type { ReadWarning } from '../reading/model/block.ts';
import type { DocumentKind, Metadata, ReadDocument, Style } from '../reading/model/document.ts';
import type { ReadResult } from '../reading/model/result.ts';
import { documentChange } from '../reading/facts/changed-documents.ts';
import { type FlatFact, flattenFacts } from './flatten-facts.ts';
import { identityOf, slugBase, symbolKey } from './identity.ts';
import { depthsOf, passagesOf } from './passages.ts';
import type { Passage } from './schemas.ts';
import type { RelationPlace } from './tables.ts';
import { exactWords, plainWords } from './search-words.ts';

/** Legal value (giá trị pháp lý) of a file, as told by who adds it. */
export type LegalValue = 'original' | 'copy' | 'digest' | 'commentary';

/** A clause as a row of the register. */
export interface PreparedClause {
  readonly ordinal: number;
  readonly path: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly kind: string;
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
  readonly page: number;
  readonly heading_words: string;
  readonly text_words: string;
  readonly heading_plain: string;
  readonly text_plain: string;
}

export interface PreparedRelation {
  readonly kind: 'implements' | 'cites' | 'amends' | 'replaces';
  readonly symbol: string;
  readonly symbolKey: string;
  readonly date: string | null;
  /** Where it amends or replaces the other; absent in what older versions prepared. */
  readonly places?: readonly RelationPlace[];
}

/** A read document as the rows it becomes: made in the worker thread, so that storing only writes. Plain data. */
export interface PreparedDocument {
  readonly identity: string;
  readonly slugBase: string;
  readonly kind: DocumentKind;
  readonly style: Style;
  readonly metadata: Metadata;
  readonly words: string;
  readonly warnings: readonly ReadWarning[];
  readonly clauses: readonly PreparedClause[];
  readonly passages: readonly Passage[];
  readonly facts: readonly FlatFact[];
  readonly relations: readonly PreparedRelation[];
}

/** Everything the register keeps of one document of a reading. A digest or a commentary has passages, but no clauses. */
export function prepareDocument(result: ReadResult, found: ReadDocument, legalValue: LegalValue): PreparedDocument {
  const { canonical } = result;
  const document = asDeclared(found, legalValue);
  const read = document.kind === 'directive' ? document : { ...document, clauses: [], facts: [] };
  const facts = flattenFacts(read, canonical.text);
  const { metadata } = document;
  const named = [metadata.symbol, metadata.type, metadata.issuer, metadata.title, metadata.signatory];
  return {
    identity: identityOf(document, canonical.text.slice(document.span.start, document.span.end)),
    slugBase: slugBase(document),
    kind: document.kind,
    style: document.style,
    metadata,
    words: plainWords(named.filter((part) => part !== null).join(' ')),
    warnings: [...result.warnings, ...document.warnings],
    clauses: prepareClauses(read),
    passages: passagesOf(canonical, read),
    facts,
    relations: read.kind === 'directive' ? relationsOf(metadata, facts, canonical.text) : [],
  };
}

/** Who adds a file may say that it is only a digest or a commentary: then nothing of it is a directive. */
function asDeclared(document: ReadDocument, legalValue: LegalValue): ReadDocument {
  const declared = legalValue === 'digest' || legalValue === 'commentary';
  return declared && document.kind === 'directive' ? { ...document, kind: legalValue } : document;
}

function prepareClauses({ clauses }: ReadDocument): PreparedClause[] {
  const depths = depthsOf(clauses);
  return clauses.map((clause, ordinal) => {
    const { path, parent, kind, label, heading, text, page } = clause;
    const body = heading && text.startsWith(heading) ? text.slice(heading.length) : text;
    return {
      ordinal,
      path,
      parent,
      kind,
      label,
      heading,
      text,
      page,
      depth: depths.get(path) ?? 0,
      heading_words: exactWords(heading ?? ''),
      text_words: exactWords(body),
      heading_plain: plainWords(heading ?? ''),
      text_plain: plainWords(body),
    };
  });
}

/** What it amends and replaces, what it implements by its legal bases and title, then what else it cites; each symbol once. */
function relationsOf({ basis, symbol }: Metadata, facts: readonly FlatFact[], text: string): PreparedRelation[] {
  const own = symbol ? symbolKey(symbol) : null;
  const cited = facts.flatMap(({ data, span, clause }) =>
    data.kind === 'citation' && data.symbol && !data.self
      ? [{ ...data, symbol: data.symbol, clause, change: documentChange(text, span) }]
      : [],
  );
  const dates = new Map(cited.toReversed().map((citation) => [symbolKey(citation.symbol), citation.date]));
  const named = [
    ...(['replaces', 'amends'] as const).flatMap((kind) =>
      cited.filter(({ change }) => change?.kind === kind).map((citation) => ({ kind, symbol: citation.symbol })),
    ),
    ...basis.map((name) => ({ kind: 'implements' as const, symbol: name })),
    ...cited.map((citation) => ({ kind: 'cites' as const, symbol: citation.symbol })),
  ];
  const seen = new Set<string | null>([own]);
  return named.flatMap(({ kind, symbol: name }) => {
    const key = symbolKey(name);
    if (seen.has(key)) return [];
    seen.add(key);
    const places = cited
      .filter((citation) => citation.change && symbolKey(citation.symbol) === key)
      .map(({ clause, change }): RelationPlace => ({ clause, of: change!.clause }));
    return [{ kind, symbol: name, symbolKey: key, date: dates.get(key) ?? null, places }];
  });
}
