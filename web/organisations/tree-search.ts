import { oneOf, text } from '../search-params.ts';

/** Hierarchies in the order of the switch. */
export const HIERARCHIES = ['territory', 'government', 'party', 'sector'] as const;
export type Hierarchy = (typeof HIERARCHIES)[number];

/** What stands in the address of the tree: date, hierarchy, words looked for, and which bodies are open. */
export interface TreeSearch {
  readonly ngay?: string;
  readonly he?: Hierarchy;
  readonly q?: string;
  /** Keys with a comma between; "-" is none; absent, the roots. */
  readonly mo?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 4000;

/** A date of an address; undefined for anything else. */
export const dateParameter = (value: unknown): string | undefined => {
  const found = text(value, 10);
  return found && DATE.test(found) && !Number.isNaN(Date.parse(found)) ? found : undefined;
};

/** Takes what it knows from an address and drops the rest; never fails. */
export const treeSearch = (raw: Record<string, unknown>): TreeSearch => ({
  ngay: dateParameter(raw.ngay),
  he: oneOf(HIERARCHIES, raw.he),
  q: text(raw.q),
  mo: text(raw.mo, LONGEST),
});

const NONE = '-';
const KEY = /^[a-z0-9][a-z0-9-]{0,119}$/;

/** Keys of the open bodies; without any in the address the roots are. */
export const openKeys = ({ mo }: TreeSearch, roots: readonly string[]): readonly string[] =>
  mo === undefined ? roots : mo.split(',').filter((key) => KEY.test(key));

/** The address after a body was opened or closed. */
export function toggled(search: TreeSearch, open: readonly string[], key: string): TreeSearch {
  const next = open.includes(key) ? open.filter((one) => one !== key) : [...open, key];
  return { ...search, mo: next.length === 0 ? NONE : next.join(',') };
}

export const PAGE_SIZE = 500;

/** What the API is asked for one level of the tree. */
export const levelInput = ({ ngay, he = 'territory' }: TreeSearch, parent?: string) => ({
  hierarchy: he,
  asOf: ngay,
  parent,
  pageSize: PAGE_SIZE,
});

/** What the API is asked for the words of the search field. */
export const foundInput = ({ ngay, q }: TreeSearch) => ({ q, asOf: ngay, pageSize: 50 });
