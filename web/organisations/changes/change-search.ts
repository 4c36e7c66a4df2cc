import { oneOf, text } from '../../search-params.ts';
import { dateParameter } from '../tree-search.ts';

/** Changes of one body, as the address names them: rename, move, merge, split, code, end, correct. */
export const CHANGES = ['doi-ten', 'chuyen', 'sap-nhap', 'chia-tach', 'ma', 'giai-the', 'sua-loi'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangeSearch {
  readonly viec?: Change;
  readonly ngay?: string;
}

/** Takes what it knows from an address and drops the rest. */
export const changeSearch = (raw: Record<string, unknown>): ChangeSearch => ({
  viec: oneOf(CHANGES, raw.viec),
  ngay: dateParameter(raw.ngay),
});

export interface AddSearch {
  /** Key of the body below which the new one stands. */
  readonly duoi?: string;
  readonly ngay?: string;
}

export const addSearch = (raw: Record<string, unknown>): AddSearch => ({
  duoi: text(raw.duoi, 120),
  ngay: dateParameter(raw.ngay),
});
