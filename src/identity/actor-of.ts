import { sql } from 'kysely';
import {
  type Actor,
  anonymousActor,
  grantsOf,
  limitTo,
  localActor,
  type Role,
  type RoleEdge,
} from '../access/public.ts';
import type { Services } from '../kernel/services.ts';
import { today } from '../organisations/public.ts';
import type { Auth } from './auth.ts';
import { verbsOfPermissions } from './own-keys.ts';
import type { PersonRow } from './person-view.ts';
import { heldOn } from './roles-held.ts';
import { SAMPLE_PEOPLE, type SamplePerson } from './schemas.ts';
import { heldBack, lacksSecondFactor } from './second-factor-duty.ts';
import { unitNames, unitsBelow } from './units.ts';

/** Who looks at a page, as the header shows it. */
export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly unitName: string | null;
}

/** Whoever a request comes from. */
export interface Visitor {
  readonly actor: Actor;
  readonly person: SignedInPerson | null;
  /** Session of a browser; null for keys and for the demonstration. */
  readonly session: string | null;
  /** Sample person of the demonstration; null when there is none. */
  readonly sample: SamplePerson | null;
  /** A key that is no good: nothing is answered, lest a program takes what is public for all there is. */
  readonly refused: 'key-refused' | null;
}

type ActorServices = Pick<Services, 'db' | 'clock' | 'config' | 'log'>;

export const SAMPLE_COOKIE = 'nhip-sample';

const nobody: Visitor = { actor: anonymousActor, person: null, session: null, sample: null, refused: null };

/**
 * Who asks: by key, by session, or, in a demonstration, the sample person that was chosen. Roles are looked up every time,
 * so what is taken back no longer works at the next request.
 */
export const visitorOf =
  (auth: Auth, services: ActorServices) =>
  async (request: Request): Promise<Visitor> => {
    const key = request.headers.get('x-api-key');
    if (key !== null) return byKey(auth, services, key);
    const session = hasCookie(request, 'session_token') ? await bySession(auth, services, request) : null;
    if (session) return session;
    return services.config.NHIP_MODE === 'demo' ? asSample(services, request) : nobody;
  };

const cookiesOf = (request: Request): string => request.headers.get('cookie') ?? '';

const hasCookie = (request: Request, name: string): boolean => cookiesOf(request).includes(`nhip.${name}=`);

async function byKey(auth: Auth, services: ActorServices, key: string): Promise<Visitor> {
  const { valid, key: known } = await auth.api.verifyApiKey({ body: { key } });
  const person = valid && known ? await activePerson(services, known.referenceId) : null;
  if (!person || !known) return { ...nobody, refused: 'key-refused' };
  const { grants, roles } = await rolesOf(services, person);
  // A key must be no way around what its person has to do first.
  if (await lacksSecondFactor(services, person, roles)) return { ...nobody, refused: 'key-refused' };
  const verbs = verbsOfPermissions(known.permissions);
  const actor = {
    id: `key:${known.id}`,
    unit: person.unit,
    onBehalfOf: person.id,
    grants: limitTo(grants, verbs),
    // Steps of cases are taken in a role: by a key only when it may act.
    roles: verbs.includes('act') ? roles : [],
  };
  return { ...nobody, actor, person: await shown(services, person, roles) };
}

async function bySession(auth: Auth, services: ActorServices, request: Request): Promise<Visitor | null> {
  const found = await auth.api.getSession({ headers: request.headers });
  const person = found ? await activePerson(services, found.user.id) : null;
  if (!found || !person) return null;
  const visitor = { ...(await asPerson(services, person)), session: found.session.id };
  const lacks = await lacksSecondFactor(services, person, visitor.actor.roles ?? []);
  return lacks ? { ...visitor, actor: heldBack(visitor.actor) } : visitor;
}

/** A real person who is not disabled; sample people belong to the demonstration alone. */
async function activePerson({ db, config }: ActorServices, id: string): Promise<PersonRow | null> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || row.disabled_at) return null;
  return row.sample !== null && config.NHIP_MODE === 'production' ? null : row;
}

/** What a person does when it acts for itself. */
export async function asPerson(services: ActorServices, person: PersonRow): Promise<Visitor> {
  const { grants, roles } = await rolesOf(services, person);
  const actor = { id: person.id, unit: person.unit, grants, roles };
  return { ...nobody, actor, person: await shown(services, person, roles) };
}

async function shown(
  services: ActorServices,
  { id, name, unit }: PersonRow,
  edges: readonly RoleEdge[],
): Promise<SignedInPerson> {
  const names = await unitNames(services, [unit]);
  const roles = [...new Set(edges.map(({ role }) => role))];
  return { id, name, roles, unitName: names.get(unit) ?? null };
}

/** A person whom others act for or tell something. */
export interface PersonActing {
  readonly id: string;
  readonly name: string;
  readonly actor: Actor;
  /** E-mail address; null for sample people, who have no mailbox. */
  readonly address: string | null;
}

/** A person as one who acts today; null for one who is unknown or disabled. */
export async function personActing(services: ActorServices, id: string): Promise<PersonActing | null> {
  const person = await activePerson(services, id);
  if (!person) return null;
  const { grants, roles } = await rolesOf(services, person);
  const { name, unit, sample, email } = person;
  return { id, name, actor: { id, unit, grants, roles }, address: sample === null ? email : null };
}

/** Ids of the people who hold, today, one of some roles in one of some organisations; what is held above does not count. */
export async function holdersOf(
  { db, clock }: ActorServices,
  { roles, units }: { readonly roles: readonly string[]; readonly units: readonly string[] },
): Promise<string[]> {
  const rows = await db
    .selectFrom('role_edge')
    .select('person_id')
    .distinct()
    .where('role', '=', sql<Role>`ANY(${[...roles]}::text[])`)
    .where('unit', '=', sql<string>`ANY(${[...units]}::text[])`)
    .where(heldOn(today(clock)))
    .execute();
  return rows.map((row) => row.person_id);
}

/** Ids of everybody who may be sent an e-mail. */
export async function peopleWithAddress({ db }: ActorServices): Promise<string[]> {
  const people = db.selectFrom('person').select('id').where('sample', 'is', null).where('disabled_at', 'is', null);
  return (await people.orderBy('id').execute()).map(({ id }) => id);
}

/** Roles held today, each with the organisations below its own, and what they allow. */
async function rolesOf(
  services: ActorServices,
  { id }: PersonRow,
): Promise<Pick<Actor, 'grants'> & { roles: RoleEdge[] }> {
  const edges = await services.db
    .selectFrom('role_edge')
    .select(['role', 'unit', 'module'])
    .where('person_id', '=', id)
    .where(heldOn(today(services.clock)))
    .orderBy('granted_at')
    .execute();
  const roles = await Promise.all(
    edges.map(async (edge) => ({ ...edge, within: edge.unit === null ? [] : await unitsBelow(services, edge.unit) })),
  );
  return { roles, grants: [...grantsOf(roles), { verb: 'account', scope: 'own' }] };
}

/** Sample person by name: the officer, until another is chosen. */
function chosenSample(request: Request): SamplePerson {
  const value = new RegExp(`(?:^|;\\s?)${SAMPLE_COOKIE}=([a-z]{1,20})`).exec(cookiesOf(request))?.[1];
  return SAMPLE_PEOPLE.find((name) => name === value) ?? 'officer';
}

async function asSample(services: ActorServices, request: Request): Promise<Visitor> {
  const sample = chosenSample(request);
  if (sample === 'visitor') return { ...nobody, sample };
  const person = await services.db.selectFrom('person').selectAll().where('sample', '=', sample).executeTakeFirst();
  // Before the sample people are there, a program that runs for itself has one user.
  if (!person) return sample === 'citizen' ? { ...nobody, sample } : { ...nobody, actor: localActor };
  return { ...(await asPerson(services, person)), sample };
}

/** A sample person as one who acts. @throws when the sample people are not there */
export async function sampleActor(services: ActorServices, sample: SamplePerson): Promise<Actor> {
  const { db } = services;
  const person = await db.selectFrom('person').selectAll().where('sample', '=', sample).executeTakeFirstOrThrow();
  return (await asPerson(services, person)).actor;
}

/** Whether the data is that of a demonstration. */
export async function hasSamplePeople({ db }: Pick<Services, 'db'>): Promise<boolean> {
  const found = await db.selectFrom('person').select('id').where('sample', 'is not', null).limit(1).executeTakeFirst();
  return found !== undefined;
}

/** Whether every sample person is there: a demonstration of an older version lacks those that came since. */
export async function hasAllSamplePeople({ db }: Pick<Services, 'db'>): Promise<boolean> {
  const people = await db.selectFrom('person').select('sample').where('sample', 'is not', null).execute();
  return SAMPLE_PEOPLE.every((name) => name === 'visitor' || people.some(({ sample }) => sample === name));
}
