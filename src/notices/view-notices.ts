import type { Selectable } from 'kysely';
import type { Actor, Subject, SubjectKind } from '../access/public.ts';
import type { Services } from '../kernel/services.ts';
import { organisationNames, today } from '../organisations/public.ts';
import { isId } from '../kernel/ids.ts';
import { findSubjects } from './find-subjects.ts';
import { mayRead } from './may-read.ts';
import { noticeRolesEn } from './messages.en.ts';
import { noticeRolesVi } from './messages.vi.ts';
import type { BothWords, Notice } from './schemas.ts';
import type { NoticeTable } from './tables.ts';

export type NoticeRow = Selectable<NoticeTable>;

/** Pages of things that have none of their own. */
const PAGES: Readonly<Record<string, string>> = { source: '/van-ban' };

/** Notices with the present names of what they are about; what the person may no longer read is withheld. */
export async function viewNotices(
  services: Services,
  actor: Actor,
  kinds: readonly SubjectKind[],
  rows: readonly NoticeRow[],
): Promise<Notice[]> {
  const subjects = await findSubjects(
    services,
    kinds,
    rows.map(({ subject }) => subject),
  );
  const units = rows.map(({ told }) => told.unit).filter((unit) => typeof unit === 'string' && isId(unit)) as string[];
  const names = units.length > 0 ? await organisationNames(services.db, units, today(services.clock)) : new Map();
  return rows.map((row): Notice => {
    const subject = row.subject === null ? null : subjects.get(row.subject);
    const withheld = subject === undefined || (subject !== null && !mayRead(actor, subject));
    return {
      id: row.id,
      kind: row.kind,
      at: row.happened_at.toISOString(),
      read: row.read_at !== null,
      withheld,
      href: withheld || !subject ? null : (subject.href ?? PAGES[row.subject!.split(':')[0]!] ?? null),
      told: withheld ? {} : { ...named(row.told, names), ...nameOf(subject) },
    };
  });
}

const nameOf = (subject: Subject | null | undefined): Record<string, string> => (subject ? { name: subject.name } : {});

/** Codes of roles and ids of organisations become what people call them. */
function named(
  told: NoticeRow['told'],
  names: ReadonlyMap<string, { readonly name: string }>,
): Record<string, string | BothWords> {
  const { role, unit, ...rest } = told;
  if (typeof role !== 'string') return told;
  const where = typeof unit === 'string' && unit !== '' ? (names.get(unit)?.name ?? '…') : roleWords('everywhere');
  return { ...rest, role: roleWords(role), unit: where };
}

const isRole = (code: string): code is keyof typeof noticeRolesVi => Object.hasOwn(noticeRolesVi, code);

const roleWords = (code: string): BothWords =>
  isRole(code) ? { vi: noticeRolesVi[code], en: noticeRolesEn[code] } : { vi: code, en: code };
