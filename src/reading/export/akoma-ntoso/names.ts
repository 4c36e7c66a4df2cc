import type { ClauseKind } from '../../model/document.ts';

export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** Own vocabulary for what was read from the text; a URN, so that nothing has to answer at an address. */
export const NHIP = 'urn:nhip:facts:1';

/** European Legislation Identifier: how documents stand to one another. */
export const ELI = 'http://data.europa.eu/eli/ontology#';

export interface HierarchyName {
  readonly element: string;
  /** Only for the generic `hcontainer`, which must say what it is. */
  readonly name?: string;
}

const HIERARCHY: Readonly<Record<ClauseKind, HierarchyName>> = {
  part: { element: 'part' },
  chapter: { element: 'chapter' },
  section: { element: 'section' },
  article: { element: 'article' },
  clause: { element: 'paragraph' },
  point: { element: 'point' },
  dash: { element: 'indent' },
  plus: { element: 'alinea' },
  annex: { element: 'hcontainer', name: 'annex' },
  table: { element: 'hcontainer', name: 'table' },
  group: { element: 'hcontainer', name: 'group' },
  row: { element: 'hcontainer', name: 'row' },
  unparsed: { element: 'hcontainer', name: 'unparsed' },
};

export const hierarchyName = (kind: ClauseKind): HierarchyName => HIERARCHY[kind];
