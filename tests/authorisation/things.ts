import { sql } from 'kysely';
import type { Acting, Owned } from '../../src/access/public.ts';
import { hashOfToken } from '../../src/identity/one-time-token.ts';
import type { Db } from '../../src/kernel/database.ts';
import { insertOrganisations, type Prepared } from '../../src/organisations/insert-organisations.ts';
import { BELOW, ELSEWHERE, UNIT, VIEWER } from './actors.ts';
import type { PlaceName } from './places.ts';

/** A body that has nothing to do with the others. */
export const ANOTHER = '00000000-0000-7000-8000-000000000004';
const numbered = (prefix: string, place: number): string => `00000000-0000-7000-8000-${prefix}${place}`.padEnd(36, '0');

/** Token of a link that works once; the place is part of it. */
export const tokenOf = (name: PlaceName): string => `token-of-the-test-${name}`;

/** A body, a person with a role, an invitation and a case, all in one place. */
export interface Things {
  readonly body: { readonly key: string; readonly owned: Owned };
  readonly unit: string;
  readonly person: { readonly id: string; readonly owned: Owned };
  readonly role: string;
  readonly invitation: string;
  readonly case: { readonly id: string; readonly owned: Owned };
  readonly alias: string;
}

const BODIES: Readonly<Record<PlaceName, string>> = {
  own: ANOTHER,
  unit: UNIT,
  below: BELOW,
  elsewhere: ELSEWHERE,
  public: ANOTHER,
};

/** Bodies first, because everything stands in one. */
export const addBodies = (acting: Pick<Acting, 'inTransaction' | 'clock'>): Promise<void> =>
  acting.inTransaction((tx) =>
    insertOrganisations(tx, [UNIT, BELOW, ELSEWHERE, ANOTHER].map(bodyOf), acting.clock.now()),
  );

const bodyOf = (id: string): Prepared => ({
  id,
  key: keyOf(id),
  name: `Sở số ${id.at(-1)!}`,
  shortName: null,
  nameEn: null,
  kind: 'department',
  level: 'province',
  from: '2020-01-01',
  to: null,
  codes: [],
  basis: null,
  sample: false,
  places: id === BELOW ? [{ hierarchy: 'government', parent: UNIT }] : [],
});

const keyOf = (id: string): string => `so-${id.at(-1)!}`;

/** One of everything else in one place; `owner` and `unit` as the place says. */
export async function addThings(db: Db, name: PlaceName, at: number, owner: string, unit: string): Promise<Things> {
  const body = { key: keyOf(BODIES[name]), owned: { owner: '', unit: BODIES[name], public: true } };
  const person = name === 'own' ? VIEWER : numbered('aa', at);
  await sql`INSERT INTO person (id, name, email, email_verified, unit)
    VALUES (${person}, ${`Người ${name}`}, ${`${name}@sonkhe.vn`}, true, ${unit})`.execute(db);
  const [role, invitation, held, alias] = [
    numbered('bb', at),
    numbered('cc', at),
    numbered('dd', at),
    numbered('ee', at),
  ];
  await sql`INSERT INTO role_edge (id, person_id, role, unit, valid_from, granted_by, granted_at)
    VALUES (${role}, ${person}, 'reporter', ${unit || null}, '2020-01-01', ${owner}, now())`.execute(db);
  await sql`INSERT INTO invitation (id, purpose, token_hash, email, name, unit, roles, invited_by, invited_at, expires_at)
    VALUES (${invitation}, 'join', ${hashOfToken(tokenOf(name))}, ${`moi-${name}@sonkhe.vn`}, 'Người mới', ${unit}, '[]',
      ${owner}, now(), '2030-01-01')`.execute(db);
  await sql`INSERT INTO organisation_alias (id, text, folded, under_id, organisation_id, status, source, changed_at)
    VALUES (${alias}, ${`sở ${name}`}, ${`sở ${name}`}, ${BODIES[name]}, ${BODIES[name]}, 'confirmed', 'thử', now())`.execute(
    db,
  );
  await addCase(db, held, name, owner, unit);
  return {
    body,
    unit,
    person: { id: person, owned: { owner: person, unit, public: false } },
    role,
    invitation,
    case: { id: held, owned: { owner, unit, public: name === 'public', module: 'participation' } },
    alias,
  };
}

const FIELDS = JSON.stringify({ subject: 'Góp ý', content: 'Đường hỏng' });

async function addCase(db: Db, id: string, name: PlaceName, owner: string, unit: string): Promise<void> {
  await sql`INSERT INTO process_case (id, process, definition_version, state, data, title, version, visit, owner, unit,
      addressee, module, is_public, opening_key, opened_at, entered_at, changed_at)
    VALUES (${id}, 'feedback', 1, 'received', ${FIELDS}, 'Góp ý', 1, 1, ${owner}, ${unit}, '', 'participation',
      ${name === 'public'}, ${id}, now(), now(), now())`.execute(db);
  await sql`INSERT INTO process_log (case_id, number, at, actor, kind, definition_version, to_state, after)
    VALUES (${id}, 1, now(), ${owner}, 'opened', 1, 'received', ${FIELDS})`.execute(db);
}
