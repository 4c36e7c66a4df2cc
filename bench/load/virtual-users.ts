import { randomFrom } from '../fixtures/random.ts';
import { percentile } from '../figure.ts';

/** Users that ask for addresses in turn, each waiting for its answer before it goes on. */
export interface VirtualUsers {
  readonly users: number;
  /** Thinks this long between two requests, seconds, anything between with the same chance; [0, 0] is a closed loop. */
  readonly think: readonly [number, number];
  /** Length of the run; what began in the first fifth is not counted. */
  readonly seconds: number;
}

export interface Answers {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly requests: number;
  /** Addresses with answers that were not 200, or none, and how many of the counted ones these were. */
  readonly failed: Readonly<Record<string, number>>;
}

/** Asks one server from this process, over connections that stay open. Times are until the last byte, milliseconds. */
export async function runUsers(base: string, addresses: readonly string[], plan: VirtualUsers): Promise<Answers> {
  const begin = performance.now();
  const end = begin + plan.seconds * 1000;
  const counted = begin + plan.seconds * 200;
  const times: number[] = [];
  const failed: Record<string, number> = {};
  const user = async (number: number): Promise<void> => {
    const random = randomFrom(1000 + number);
    await pause(plan.think[1] * random());
    while (performance.now() < end) {
      const address = addresses[Math.floor(random() * addresses.length)]!;
      const asked = performance.now();
      const status = await statusOf(base + address);
      if (asked >= counted) {
        times.push(performance.now() - asked);
        if (status !== 200) failed[`${address} ${status}`] = (failed[`${address} ${status}`] ?? 0) + 1;
      }
      await pause(plan.think[0] + (plan.think[1] - plan.think[0]) * random());
    }
  };
  await Promise.all(Array.from({ length: plan.users }, (_, number) => user(number)));
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    perSecond: times.length / ((performance.now() - counted) / 1000),
    requests: times.length,
    failed,
  };
}

const pause = (seconds: number): Promise<void> =>
  seconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** @returns 0 when there was no answer */
async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
