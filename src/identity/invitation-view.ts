import { type Selectable, sql } from 'kysely';
import type { Owned, OwnedColumns } from '../access/public.ts';
import type { Services } from '../kernel/services.ts';
import type { Invitation } from './schemas.ts';
import type { InvitationTable } from './tables.ts';
import { unitNames } from './units.ts';

export type InvitationRow = Selectable<InvitationTable>;

/** An invitation belongs to the organisation in which the invited one will work. */
export const invitationColumns: OwnedColumns = {
  owner: sql`invitation.invited_by`,
  unit: sql`invitation.unit`,
  public: sql`false`,
};

export const ownedInvitation = ({ invited_by, unit }: InvitationRow): Owned => ({
  owner: invited_by,
  unit,
  public: false,
});

/** What has become of an invitation at an instant. */
export function statusOf(row: InvitationRow, now: Date): Invitation['status'] {
  if (row.used_at) return 'used';
  if (row.revoked_at) return 'revoked';
  return row.expires_at <= now ? 'expired' : 'open';
}

/** Invitations as administrators see them; whoever invited, by name. */
export async function viewInvitations(
  services: Pick<Services, 'db' | 'clock'>,
  rows: readonly InvitationRow[],
): Promise<Invitation[]> {
  const { db, clock } = services;
  const now = clock.now();
  const names = await unitNames(
    services,
    rows.map(({ unit }) => unit),
  );
  const inviters = [...new Set(rows.map((row) => row.invited_by))];
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', inviters.length === 0 ? [''] : inviters)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    email: row.email,
    name: row.name,
    unit: row.unit,
    unitName: names.get(row.unit) ?? null,
    roles: row.roles,
    invitedBy: people.find(({ id }) => id === row.invited_by)?.name ?? row.invited_by,
    invitedAt: row.invited_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    status: statusOf(row, now),
  }));
}
