import { text, wholeNumber } from '../search-params.ts';
import { CASES } from './shown.ts';

export interface CasesSearch {
  readonly quytrinh?: string;
  readonly phienban?: number;
  readonly trangthai?: string;
  readonly trang?: number;
}

/** Page of a list, when it is not the first. */
export const pageSearch = (raw: Record<string, unknown>): { readonly trang?: number } => {
  const page = wholeNumber(raw.trang, 1);
  return page > 1 ? { trang: page } : {};
};

/** Version of a process, when one is asked for. */
export const versionSearch = (raw: Record<string, unknown>): { readonly phienban?: number } => {
  const version = wholeNumber(raw.phienban, 0);
  return version > 0 ? { phienban: version } : {};
};

const NAME = /^[a-z][a-zA-Z0-9-]{0,59}$/;

function named(key: 'quytrinh' | 'trangthai', value: unknown): CasesSearch {
  const given = text(value, 60);
  return given && NAME.test(given) ? { [key]: given } : {};
}

export const casesSearch = (raw: Record<string, unknown>): CasesSearch => ({
  ...named('quytrinh', raw.quytrinh),
  ...versionSearch(raw),
  ...named('trangthai', raw.trangthai),
  ...pageSearch(raw),
});

export const casesInput = ({ quytrinh, phienban, trangthai, trang }: CasesSearch) => ({
  process: quytrinh,
  version: phienban,
  state: trangthai,
  page: trang ?? 1,
  pageSize: CASES,
});
