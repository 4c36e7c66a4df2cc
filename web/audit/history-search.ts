import { text } from '../search-params.ts';

/** What the address of the history page asks for. */
export interface HistorySearch {
  readonly nguoi?: string;
  readonly viec?: string;
  readonly ve?: string;
  readonly tungay?: string;
  readonly denngay?: string;
  readonly q?: string;
  /** Only entries before this position. */
  readonly truoc?: number;
}

/** What there is to choose from is asked again after this time, milliseconds. */
export const FRESH = 300_000;

/** Entries on one page. */
export const ENTRIES = 40;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: unknown): string | undefined => {
  const found = text(value, 10);
  return found && DAY.test(found) && !Number.isNaN(Date.parse(found)) ? found : undefined;
};
const SUBJECT = /^[a-z-]{1,40}:./u;
const position = (value: unknown): number | undefined => {
  const found = Number(value);
  return Number.isSafeInteger(found) && found > 0 ? found : undefined;
};

/** The search of an address; what is no sensible value is left out. */
export function historySearch(raw: Record<string, unknown>): HistorySearch {
  const subject = text(raw.ve, 440);
  const search = {
    nguoi: text(raw.nguoi),
    viec: text(raw.viec, 100),
    ve: subject && SUBJECT.test(subject) ? subject : undefined,
    tungay: day(raw.tungay),
    denngay: day(raw.denngay),
    q: text(raw.q),
    truoc: position(raw.truoc),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The same as the operation asks for it. */
export const historyInput = ({ nguoi, viec, ve, tungay, denngay, q, truoc }: HistorySearch) => ({
  limit: ENTRIES,
  ...(nguoi ? { actor: nguoi } : {}),
  ...(viec ? { operation: viec } : {}),
  ...(ve ? { subject: ve } : {}),
  ...(tungay ? { from: tungay } : {}),
  ...(denngay ? { to: denngay } : {}),
  ...(q ? { q } : {}),
  ...(truoc ? { before: truoc } : {}),
});
