import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database.ts';
import type { Jobs } from './jobs.ts';

/** Figures for monitoring, in the form of Prometheus. Labels are few and never hold what a person typed. */
export interface Metrics {
  /** @param operation name of an operation, or a pattern of addresses @param status of HTTP @param seconds duration */
  observeRequest(operation: string, status: number, seconds: number): void;
  /** Every figure as text, with its media type. */
  read(): Promise<{ readonly text: string; readonly mediaType: string }>;
}

/** Up to a page that took a whole export, seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** Figures of this server: requests, jobs by queue and state, connections, and those of Node (event loop, memory, GC). */
export function createMetrics({ database, jobs }: { readonly database: Database; readonly jobs: Jobs }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'nhip_request_duration_seconds',
    help: 'Requests by operation of the contract or pattern of addresses, and class of status.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers,
  });
  jobGauges(registers, jobs);
  connectionGauge(registers, database);
  return {
    observeRequest: (operation, status, seconds) =>
      requests.observe({ operation, status: `${Math.floor(status / 100)}xx` }, seconds),
    read: async () => ({ text: await registry.metrics(), mediaType: registry.contentType }),
  };
}

function jobGauges(registers: Registry[], jobs: Jobs): void {
  const waiting = new Gauge({
    name: 'nhip_oldest_job_seconds',
    help: 'How long the oldest job of a queue that could begin has been waiting; directives.read-source are files to read.',
    labelNames: ['queue'],
    registers,
  });
  new Gauge({
    name: 'nhip_jobs',
    help: 'Jobs by queue and state, of all servers of the database.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      this.reset();
      waiting.reset();
      for (const { queue, state, count, oldestSeconds } of await jobs.counts()) {
        this.set({ queue, state }, count);
        if (state === 'created') waiting.set({ queue }, oldestSeconds);
      }
    },
  });
}

function connectionGauge(registers: Registry[], database: Database): void {
  new Gauge({
    name: 'nhip_database_connections',
    help: 'Connections of this server to PostgreSQL, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(database.connections())) this.set({ state }, count);
    },
  });
}
