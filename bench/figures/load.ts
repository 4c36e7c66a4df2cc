import { loadavg } from 'node:os';
import type { Bench, Figure } from '../figure.ts';
import { startFilledServer } from '../load/filled-server.ts';
import { type Answers, runUsers, type VirtualUsers } from '../load/virtual-users.ts';

const CLAUSES = 100_000;
const USERS = 50;
/** Milliseconds. */
const BAR = 150;
/** People who look at lists: a request every two seconds each. */
const PEOPLE: VirtualUsers = { users: USERS, think: [1, 3], seconds: 40 };
/** Programs that ask as fast as they are answered. */
const CLOSED: VirtualUsers = { users: USERS, think: [0, 0], seconds: 15 };

/** 50 users on the main lists, once as data and once as pages made on the server, over PostgreSQL. */
export const load: Bench = async () => {
  const server = await startFilledServer(CLAUSES);
  try {
    const pair = await comparedPair(server.url);
    const figures: Figure[] = [];
    for (const [name, addresses] of Object.entries({ lists: listsOf(pair), pages: pagesOf(pair) })) {
      for (const [kind, plan] of Object.entries({ people: PEOPLE, 'closed loop': CLOSED })) {
        const answers = await runUsers(server.url, addresses, plan);
        const workload = workloadOf(addresses, plan, answers, server.postgres);
        figures.push(
          ...figuresOf(`${name}, ${kind}`, workload, answers, name === 'lists' && kind === 'people' ? BAR : undefined),
        );
      }
    }
    return figures;
  } finally {
    await server.stop();
  }
};

interface Pair {
  readonly upstream: string;
  readonly downstream: string;
}

/** Two documents of the story that are held against one another. */
async function comparedPair(url: string): Promise<Pair> {
  const answer = await fetch(`${url}/api/alignments`);
  const { rows } = (await answer.json()) as {
    readonly rows?: readonly {
      readonly upstream: { readonly slug: string };
      readonly downstream: { readonly slug: string };
    }[];
  };
  const [first] = rows ?? [];
  if (!first) throw new Error('no documents of the story are compared');
  return { upstream: first.upstream.slug, downstream: first.downstream.slug };
}

const QUERIES = ['chuyển đổi số', 'ban dan', 'vườn ươm khởi nghiệp', 'ngân sách đến năm 2030'].map(encodeURIComponent);

const listsOf = ({ upstream, downstream }: Pair): string[] => [
  '/api/directives',
  '/api/directives?page=3&sort=title',
  `/api/directives/${upstream}`,
  `/api/directives/${upstream}/passages`,
  ...QUERIES.map((query) => `/api/search/clauses?q=${query}`),
  '/api/alignments',
  `/api/alignments/${upstream}/${downstream}`,
  '/api/organisations',
  '/api/organisation-tree',
];

const pagesOf = ({ upstream, downstream }: Pair): string[] => [
  '/',
  '/van-ban',
  `/van-ban/${upstream}`,
  `/tim-kiem?q=${QUERIES[0]}`,
  `/doi-chieu/${upstream}/${downstream}`,
  '/co-quan',
];

function workloadOf(
  addresses: readonly string[],
  plan: VirtualUsers,
  { requests, failed }: Answers,
  postgres: string,
): string {
  const think = plan.think[1] === 0 ? 'no think time' : `${plan.think.join('–')} s think time`;
  return [
    `${plan.users} users, ${think}, ${plan.seconds} s, ${requests} requests over ${addresses.length} addresses`,
    failedWords(failed),
    `one server process and its load generator on this machine, PostgreSQL ${postgres}, ${CLAUSES.toLocaleString('en')} clauses`,
    `load of the machine ${loadavg()[0]!.toFixed(1)}`,
  ].join('; ');
}

function failedWords(failed: Answers['failed']): string {
  const addresses = Object.entries(failed).map(([address, count]) => `${count} × ${address}`);
  return addresses.length === 0 ? 'none failed' : `FAILED: ${addresses.join(', ')}`;
}

const figuresOf = (name: string, workload: string, answers: Answers, bar: number | undefined): Figure[] => [
  ...(['p50', 'p95', 'p99'] as const).map((share) => ({
    name: `${name} ${share}`,
    workload,
    value: answers[share],
    unit: 'ms',
    more: false,
    ...(share === 'p95' && bar !== undefined ? { bar } : {}),
  })),
  { name: `${name} requests`, workload, value: answers.perSecond, unit: '/s', more: true },
];
