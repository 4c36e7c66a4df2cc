import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Deadline } from '../deadline.ts';
import type { BothWords } from '../schemas.ts';

/**
 * Deadlines as a calendar (RFC 5545): whole days, which are local dates without a time zone; an event keeps its UID when its day
 * moves. @param url address in front of links
 */
export function writeCalendar(
  deadlines: readonly Deadline[],
  name: string,
  language: keyof BothWords,
  url: string,
): string {
  const calendar = ical({ name, prodId: { company: 'Nhip', product: 'Nhip', language: language.toUpperCase() } });
  calendar.method(ICalCalendarMethod.PUBLISH).ttl(3600);
  for (const { id, day, name: what, about, href, changedAt } of deadlines)
    calendar.createEvent({
      id: `${id}@${new URL(url).hostname}`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: `${about[language]}: ${what}`,
      url: url + href,
      stamp: changedAt,
      lastModified: changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}
