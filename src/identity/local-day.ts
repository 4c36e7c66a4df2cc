import type { Clock } from '../kernel/clock.ts';

const inVietNam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Viet Nam as "2026-03-02": roles are held by local dates. */
export const today = (clock: Clock): string => inVietNam.format(clock.now());
