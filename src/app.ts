import { randomBytes } from 'node:crypto';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Hono } from 'hono';
import { type Acting, type Actor, anonymousActor, localActor } from './access/public.ts';
import { auditRouter } from './audit/public.ts';
import { ALIGNING, carriedOut, cascadeRouter, cascadeSubjects, LINEAGE, startAligning } from './cascade/public.ts';
import { explanationProcess } from './delivery/public.ts';
import {
  COUNTING,
  directiveSubjects,
  directivesRouter,
  READING,
  RECOGNISING,
  readingRoutes,
  startReading,
  taskDeadlines,
} from './directives/public.ts';
import { backupRoute } from './http/backup-route.ts';
import { createHttp } from './http/create-http.ts';
import {
  authRoutes,
  createAuth,
  demoSwitch,
  identityRouter,
  identitySubjects,
  publicUrl,
  type Visitor,
  visitorOf,
} from './identity/public.ts';
import { indicatorsRouter } from './indicators/public.ts';
import type { Door } from './kernel/backup/running-server.ts';
import { systemClock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import type { Database } from './kernel/database.ts';
import { Problem } from './kernel/errors.ts';
import { relayEvents } from './kernel/event-relay.ts';
import { createEvents } from './kernel/events.ts';
import { startJobs } from './kernel/jobs.ts';
import type { Logger } from './kernel/logger.ts';
import { mailerOf } from './kernel/mailer.ts';
import { createMetrics } from './kernel/metrics.ts';
import { openFiles } from './kernel/open-files.ts';
import { scannedFiles, scannerOf } from './kernel/scanner.ts';
import type { Services } from './kernel/services.ts';
import { inLongTransaction, inTransaction } from './kernel/transaction.ts';
import { feedRoutes, NOTICE_QUEUES, noticesRouter, startNotices } from './notices/public.ts';
import { organisationSubjects, organisationsRouter } from './organisations/public.ts';
import { accountInstead, signInInstead } from './page-access.ts';
import type { Pages } from './pages.ts';
import { feedbackProcess } from './participation/public.ts';
import {
  caseDeadlines,
  createProcesses,
  newsOfSteps,
  processRouter,
  processSubjects,
  startTimers,
  TIMERS,
} from './process/public.ts';

/** Every process that cases run under. */
const declared = [explanationProcess, feedbackProcess];
const processes = createProcesses(declared, [newsOfSteps(declared)]);

/** What people's calendars and digests hold. */
const deadlines = [caseDeadlines(processes), taskDeadlines];

/** Everything that entries of the history may be about. */
const subjects = [
  ...organisationSubjects,
  ...identitySubjects,
  ...directiveSubjects,
  ...cascadeSubjects,
  ...processSubjects(processes),
];

/** Every operation of every context. */
export const router = {
  identity: identityRouter,
  directives: directivesRouter,
  cascade: cascadeRouter,
  indicators: indicatorsRouter,
  organisations: organisationsRouter,
  audit: auditRouter(subjects),
  process: processRouter(processes),
  notices: noticesRouter(subjects),
};

type Client = RouterClient<typeof router>;

export interface App {
  readonly services: Services;
  readonly http: Hono;
  /** Every operation in process, acting for the local user. */
  readonly client: Client;
  /** The same, acting for somebody. */
  clientOf(actor: Actor): Client;
  /** Operations of several actors in one transaction: all of them happen or none. */
  atOnce(work: (parts: Pick<App, 'services' | 'clientOf'>) => Promise<void>): Promise<void>;
  /** Ends streams and jobs; what is being read stays queued. */
  stop(): Promise<void>;
}

export interface AppParts {
  readonly config: Config;
  readonly database: Database;
  readonly log: Logger;
  /** Undefined: only the API. */
  readonly pages?: Pages;
  readonly dev?: boolean;
  /** Lets the command line on this machine ask for a backup of the embedded database. */
  readonly door?: Pick<Door, 'token'>;
}

/** Puts the contexts together over an open, migrated database, and begins to work on the queues. */
export async function createApp({ config, database, log, pages, dev = false, door }: AppParts): Promise<App> {
  const stopping = new AbortController();
  const jobs = await startJobs(
    database,
    [READING, RECOGNISING, COUNTING, ALIGNING, LINEAGE, TIMERS, ...NOTICE_QUEUES],
    log,
  );
  const { db } = database;
  const events = createEvents();
  const relay = database.url === null ? null : await relayEvents(events, database.url, log);
  const services: Services = {
    config,
    db,
    jobs,
    log,
    clock: systemClock,
    events,
    mailer: mailerOf(config),
    files: scannedFiles(await openFiles(config), scannerOf(config), config, log),
    inTransaction: (work) => inTransaction(db, work),
  };
  const working = await startWork(services, database.kind === 'pglite');
  const auth = createAuth({ ...services, url: publicUrl(config), secret: config.NHIP_SECRET ?? demoSecret() });
  const visitor = visitorOf(auth, services);
  const acting = async (request: Request) => actingOf(services, await visitor(request));
  const reading = readingRoutes(acting, carriedOut);
  reading.routes.route('/', feedRoutes(services, deadlines));
  const signIn = new Hono();
  signIn.route('/', authRoutes(auth, config));
  if (config.NHIP_MODE === 'demo') signIn.route('/', demoSwitch());
  if (door) reading.routes.route('/', backupRoute(services, { database, files: services.files }, door.token));
  const http = createHttp({
    router,
    services,
    metrics: createMetrics({ database, jobs }),
    acting,
    signIn,
    dev,
    stopping: stopping.signal,
    routes: reading.routes,
    ready: async () => !stopping.signal.aborted && jobs.working() && (await answers(database)),
    ...(pages ? { pages: pagesOf(pages, services, visitor) } : {}),
  });
  const stop = async () => {
    stopping.abort();
    // Begins first, so that work which the closing pools interrupt goes back to its queue.
    const jobsEnded = jobs.stop();
    for (const work of working) await work.close();
    services.mailer?.close();
    await reading.close();
    await jobsEnded;
    await relay?.close();
    await pages?.close();
  };
  const clientOf = clientsOver(services);
  return { services, http, stop, client: clientOf(localActor), clientOf, atOnce: atOnceOver(services) };
}

/** Begins to work on the queues of every context. */
const startWork = async (services: Services, alone: boolean): Promise<{ close(): Promise<void> }[]> => [
  await startReading(services, alone),
  await startAligning(services, alone),
  await startTimers(services, processes),
  await startNotices(services, { kinds: subjects, deadlines }),
];

const atOnceOver =
  (services: Services): App['atOnce'] =>
  (work) =>
    inLongTransaction(services.db, (tx) => {
      const inside: Services = { ...services, db: tx, inTransaction: (part) => part(tx) };
      return work({ services: inside, clientOf: clientsOver(inside) });
    });

const clientsOver = (services: Services) => (actor: Actor) =>
  createRouterClient(router, { context: { ...services, actor } });

/** Good until the server stops: nobody signs in to a demonstration. */
const demoSecret = () => randomBytes(32).toString('base64url');

/** @throws {Problem} unauthenticated for a key that is no good */
function actingOf(services: Services, { actor, session, refused }: Visitor): Acting {
  if (refused) throw new Problem('unauthenticated', refused);
  return { ...services, actor, session };
}

function pagesOf(pages: Pages, services: Services, visitorOfRequest: (request: Request) => Promise<Visitor>) {
  const { config, log } = services;
  return {
    asset: pages.asset,
    page: async (request: Request, nonce: string) => {
      const { actor, person, session, sample } = await visitorOfRequest(request);
      const instead =
        actor.id === anonymousActor.id ? signInInstead(request) : actor.lacks ? accountInstead(request) : undefined;
      if (instead) return instead;
      return pages.page(request, {
        api: createRouterClient(router, { context: { ...services, actor, session } }),
        can: [...new Set(actor.grants.map((grant) => grant.verb))],
        visitor: {
          person,
          demo: config.NHIP_MODE === 'demo' ? { sample } : null,
          oidc: config.NHIP_OIDC_CLIENT_ID ? config.NHIP_OIDC_NAME : null,
        },
        nonce,
        onError: (error: unknown) => log.error({ error }, 'page failed'),
      });
    },
  };
}

const answers = ({ db }: Database): Promise<boolean> =>
  db
    .selectFrom('history_head')
    .select('position')
    .executeTakeFirst()
    .then((row) => row !== undefined)
    .catch(() => false);
