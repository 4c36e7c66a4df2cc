import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { expect, test } from 'vitest';
import { VERBS } from '../../src/access/permission.ts';
import { router } from '../../src/app.ts';
import { contextOf, isTest, ROOT, sourceFiles } from './source-files.ts';

const contexts = readdirSync(path.join(ROOT, 'src')).filter((name) =>
  existsSync(path.join(ROOT, 'src', name, 'contract.ts')),
);

interface Operation {
  readonly name: string;
  readonly route: { readonly method?: string; readonly path?: string; readonly summary?: string };
  readonly permission: unknown;
}

function operationsOf(contract: unknown, name: string): Operation[] {
  if (isContractProcedure(contract)) {
    const { route, meta } = contract['~orpc'];
    return [{ name, route, permission: (meta as { permission?: unknown }).permission }];
  }
  return Object.entries(contract as object).flatMap(([key, inner]) => operationsOf(inner, `${name}.${key}`));
}

async function contractOf(context: string): Promise<AnyContractRouter> {
  const module = (await import(`../../src/${context}/contract.ts`)) as Record<string, AnyContractRouter>;
  return module[context]!;
}

const operations = (
  await Promise.all(contexts.map(async (context) => operationsOf(await contractOf(context), context)))
).flat();

test('there are contracts', () => {
  expect(contexts).toContain('directives');
  expect(operations.length).toBeGreaterThan(15);
});

test.each(operations)('$name declares a permission, a route and what it is for', ({ permission, route }) => {
  expect(VERBS).toContain(permission);
  expect(route.path).toMatch(/^\/[a-z]/);
  expect(route.method).toMatch(/^(?:GET|POST|PUT|PATCH|DELETE)$/);
  expect(route.summary?.length).toBeGreaterThan(5);
});

test('a GET changes nothing: what may be done by reading or inspecting is a GET, and uploads, reviews and publishing are not', () => {
  const asks = (permission: unknown) => permission === 'read' || permission === 'inspect';
  const changes = (permission: unknown) => ['upload', 'review', 'publish', 'act'].includes(String(permission));
  const wrong = operations.filter(({ permission, route }) =>
    route.method === 'GET' ? changes(permission) : asks(permission),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('no two operations share a route', () => {
  const routes = operations.map(({ route }) => `${route.method} ${route.path}`);
  expect(new Set(routes).size).toBe(routes.length);
});

test('every operation of every contract is served', () => {
  const served = new Set(operationsOf(router, 'app').map(({ name }) => name.replace('app.', '')));
  expect(operations.map(({ name }) => name).filter((name) => !served.has(name))).toEqual([]);
});

const WRITES =
  /(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)'|(?:INSERT INTO|UPDATE|DELETE FROM)\s+(\w+)\s+(?:\(|SET|WHERE)/g;
const DECLARED = /^\s{4}(\w+): \w+Table;$/gm;

test('a context writes only its own tables', () => {
  const files = sourceFiles('src').filter((file) => !isTest(file));
  const owners = new Map(
    files
      .filter(({ path: file }) => file.endsWith('/tables.ts'))
      .flatMap(({ path: file, text }) =>
        [...text.matchAll(DECLARED)].map(([, table]) => [table!, path.dirname(file)] as const),
      ),
  );
  expect(owners.get('fact')).toBe('src/directives');
  const wrong = files.flatMap(({ path: file, text }) =>
    [...text.matchAll(WRITES)].flatMap(([, built, written]) => {
      const table = built ?? written!;
      const owner = owners.get(table);
      return owner && !file.startsWith(`${owner}/`) ? [`${file} writes ${table}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('transactions begin in one place', () => {
  const wrong = sourceFiles('src').filter(
    ({ path: file, text }) => file !== 'src/kernel/transaction.ts' && /\.(?:startT|t)ransaction\(/.test(text),
  );
  expect(
    wrong.map(({ path: file }) => file).filter((file) => contextOf(file) !== null || file.startsWith('src/http')),
  ).toEqual([]);
});
