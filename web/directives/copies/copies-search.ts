import type { CopyDifference } from '../../../src/directives/schemas.ts';
import { oneOf, text, wholeNumber } from '../../search-params.ts';

export type Danger = CopyDifference['danger'];

/** Every class, by name: the schema itself would bring its whole library to the browser. */
const DANGERS: Readonly<Record<Danger, true>> = {
  number: true,
  negation: true,
  symbol: true,
  date: true,
  limit: true,
  role: true,
  body: true,
  person: true,
  passage: true,
  wording: true,
  mark: true,
  label: true,
  moved: true,
  surroundings: true,
};
const DANGER_NAMES = Object.keys(DANGERS) as Danger[];

/** Which copy is compared, which class is shown, which page of it. */
export interface CopiesSearch {
  readonly ban?: string;
  readonly loai?: Danger;
  readonly trang?: number;
}

export function copiesSearch(raw: Record<string, unknown>): CopiesSearch {
  const page = wholeNumber(raw.trang, 1);
  const copy = text(raw.ban, 36);
  return {
    ban: copy && /^[0-9a-f-]{36}$/.test(copy) ? copy : undefined,
    loai: oneOf(DANGER_NAMES, raw.loai),
    trang: page > 1 ? page : undefined,
  };
}

const PAGE = 50;

/** What to ask the API for; the first other copy unless one is chosen. Null when there is none. */
export function differencesInput(
  slug: string,
  copies: readonly { readonly id: string; readonly current: boolean }[],
  { ban, loai, trang }: CopiesSearch,
) {
  const others = copies.filter(({ current }) => !current);
  const copy = others.find(({ id }) => id === ban) ?? others[0];
  return copy ? { slug, copy: copy.id, danger: loai, page: trang ?? 1, pageSize: PAGE } : null;
}
