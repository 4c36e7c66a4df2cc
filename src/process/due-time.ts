import type { CaseData, Due } from './definition.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Viet Nam has had one time, without daylight saving, since 1975. */
const AHEAD = 7 * 60 * MINUTE;

/** The local date in Viet Nam (Asia/Ho_Chi_Minh) at an instant. */
export const localDate = (at: Date): string => new Date(at.getTime() + AHEAD).toISOString().slice(0, 10);

/** A local date some days later, or earlier. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The instant at which a local day begins in Viet Nam. */
export const beginningOf = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`) - AHEAD);

/**
 * When a timer is due for a case that entered its state at `entered`; null while the date it waits for is not known. A date
 * that is past is due at once.
 */
export function dueTime(due: Due, entered: Date, data: CaseData): Date | null {
  if ('after' in due) {
    const { days = 0, hours = 0, minutes = 0 } = due.after;
    return new Date(entered.getTime() + days * DAY + (hours * 60 + minutes) * MINUTE);
  }
  const date = data[due.on];
  return date ? beginningOf(addDays(date, due.days)) : null;
}
