import { type Selectable, sql, type Transaction } from 'kysely';
import type { Owned, OwnedColumns } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import type { Services } from '../kernel/services.ts';
import { today } from '../organisations/public.ts';
import { heldOn } from './roles-held.ts';
import type { Person, RoleEdgeView } from './schemas.ts';
import type { PersonTable } from './tables.ts';
import type { RoleEdgeRow } from './roles-held.ts';
import { unitNames } from './units.ts';

export type PersonRow = Selectable<PersonTable>;

/** A person belongs to the organisation of work; nobody is public. */
export const personColumns: OwnedColumns = { owner: sql`person.id`, unit: sql`person.unit`, public: sql`false` };

export const ownedPerson = ({ id, unit }: Pick<PersonRow, 'id' | 'unit'>): Owned => ({
  owner: id,
  unit,
  public: false,
});

type ReadServices = Pick<Services, 'db' | 'clock'>;

/** People as others see them, with the roles they hold today. */
export async function viewPeople(services: ReadServices, rows: readonly PersonRow[]): Promise<Person[]> {
  const { db, clock } = services;
  const ids = rows.map(({ id }) => id);
  const edges = await db
    .selectFrom('role_edge')
    .select(['person_id', 'role'])
    .distinct()
    .where('person_id', 'in', ids.length === 0 ? [''] : ids)
    .where(heldOn(today(clock)))
    .execute();
  const names = await unitNames(
    services,
    rows.map(({ unit }) => unit),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    unit: row.unit,
    unitName: names.get(row.unit) ?? null,
    roles: edges.filter(({ person_id }) => person_id === row.id).map(({ role }) => role),
    secondFactor: row.second_factor ?? false,
    sample: row.sample,
    disabledAt: row.disabled_at?.toISOString() ?? null,
    lastSignIn: row.last_sign_in_at?.toISOString() ?? null,
    version: row.version,
  }));
}

export const viewPerson = async (services: ReadServices, row: PersonRow): Promise<Person> =>
  (await viewPeople(services, [row]))[0]!;

/** Role edges with the names of their organisations. */
export async function viewEdges(services: ReadServices, rows: readonly RoleEdgeRow[]): Promise<RoleEdgeView[]> {
  const names = await unitNames(
    services,
    rows.map(({ unit }) => unit),
  );
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    unit: row.unit,
    unitName: row.unit === null ? null : (names.get(row.unit) ?? null),
    module: row.module,
    from: row.valid_from,
    to: row.valid_to,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }));
}

/** What the history keeps of a person: no name and no address, which would stay there for ever. */
export const toldPerson = ({ id, unit, second_factor, disabled_at, version }: PersonRow) => ({
  id,
  unit,
  secondFactor: second_factor ?? false,
  disabled: disabled_at !== null,
  version,
});

export const lockPerson = (tx: Transaction<Tables>, id: string): Promise<PersonRow | undefined> =>
  tx.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
