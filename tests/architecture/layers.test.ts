import { expect, test } from 'vitest';
import { contextOf, isTest, type SourceFile, sourceFiles } from './source-files.ts';

const src = sourceFiles('src').filter((file) => !isTest(file));
const isPage = (file: string) => /^src\/(?:pages|page-[a-z-]+)\.ts$/.test(file);

/** What a context may import the public face of; contexts that do not exist yet stand here for their place. */
const BELOW: Record<string, readonly string[]> = {
  access: [],
  organisations: ['access'],
  identity: ['access', 'organisations'],
  audit: ['access', 'organisations', 'identity'],
  notices: ['access', 'organisations', 'identity'],
  process: ['access', 'organisations', 'identity', 'notices'],
  directives: ['access', 'organisations', 'identity', 'notices', 'process'],
  cascade: ['access', 'organisations', 'identity', 'notices', 'process', 'directives'],
  indicators: ['access', 'organisations', 'identity', 'notices', 'process', 'directives'],
  delivery: ['access', 'organisations', 'identity', 'notices', 'process', 'directives', 'indicators'],
  participation: ['access', 'organisations', 'identity', 'notices', 'process'],
  market: ['access', 'organisations', 'identity', 'notices', 'process'],
  insights: [
    'access',
    'organisations',
    'identity',
    'audit',
    'notices',
    'process',
    'directives',
    'cascade',
    'indicators',
    'delivery',
    'participation',
    'market',
  ],
};

/** Imports of a file that break a rule, as "file → import". */
const breaking = (files: readonly SourceFile[], breaks: (file: string, imported: string) => boolean): string[] =>
  files.flatMap(({ path, imports }) =>
    imports.filter((imported) => breaks(path, imported)).map((imported) => `${path} → ${imported}`),
  );

test('there is something to check', () => {
  expect(src.length).toBeGreaterThan(100);
  expect(src.flatMap((file) => file.imports).length).toBeGreaterThan(200);
});

test('kernel and reading import nothing but themselves', () => {
  const own = (folder: string) => src.filter(({ path }) => path.startsWith(`src/${folder}/`));
  const leaves = (folder: string) => breaking(own(folder), (_, imported) => !imported.startsWith(`src/${folder}/`));
  expect([...leaves('kernel'), ...leaves('reading')]).toEqual([]);
});

test('every context has its place, and imports only the public face of those below', () => {
  const contexts = new Set(src.map(({ path }) => contextOf(path)).filter((context) => context !== null));
  expect([...contexts].filter((context) => !(context in BELOW))).toEqual([]);
  const wrong = breaking(src, (file, imported) => {
    const [from, to] = [contextOf(file), contextOf(imported)];
    if (!from || !to || from === to) return false;
    const face = imported.endsWith('/public.ts') || isVocabulary(imported);
    return !BELOW[from]!.includes(to) || !face;
  });
  expect(wrong).toEqual([]);
});

/** Contracts are data: they share the words of permissions, roles and problems, and the pure rule of who reaches what. */
const isVocabulary = (file: string): boolean =>
  [
    'src/access/actor.ts',
    'src/access/permission.ts',
    'src/directives/explain/schemas.ts',
    'src/access/problem-errors.ts',
    'src/access/reach.ts',
    'src/access/roles.ts',
    'src/notices/notice.ts',
  ].includes(file);

const ROOTS = ['src/app.ts', 'src/main.ts', 'src/load-sample.ts'];

test('only the program itself and its sample know every context; http knows access alone', () => {
  const outside = src.filter(({ path }) => !contextOf(path) && !ROOTS.includes(path));
  const wrong = breaking(outside, (file, imported) => {
    const to = contextOf(imported);
    return to !== null && !isPage(file) && !(file.startsWith('src/http/') && imported === 'src/access/public.ts');
  });
  expect(wrong).toEqual([]);
});

const isContract = (file: string): boolean =>
  /^src\/[a-z]+\/(?:[a-z]+\/)?(?:contract|schemas|messages[a-z.]*)\.ts$/.test(file) || isVocabulary(file);
const isReadingMessage = (file: string): boolean => /^src\/reading\/messages[a-z.]*\.ts$/.test(file);

test('the web and the command line import only contracts and messages, the command line also reading and maintenance', () => {
  const web = sourceFiles('web').filter((file) => !isTest(file));
  const cli = sourceFiles('cli').filter((file) => !isTest(file));
  const outOfWeb = breaking(web, (_, to) => to.startsWith('src/') && !isContract(to) && !isReadingMessage(to));
  const ofCli = (to: string) => isContract(to) || to.startsWith('src/reading/') || to === 'src/maintenance.ts';
  const outOfCli = breaking(cli, (_, to) => to.startsWith('src/') && !ofCli(to));
  expect([...outOfWeb, ...outOfCli]).toEqual([]);
});

const IMPURE =
  /^(?:kysely|pg|pg-boss|@electric-sql\/|flydrive|hono|@hono\/|pino|open$|node:(?:http|https|net|dns|tls|dgram|child_process|cluster|timers))/;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bfetch\(|\bprocess\.env\b/;
const isPure = (file: string): boolean => file.startsWith('src/reading/') || file.endsWith('-lifecycle.ts');

test('reading and lifecycles are pure: no database, clock, network or environment', () => {
  const pure = src.filter(({ path }) => isPure(path));
  const wrong = pure.flatMap(({ path, packages, text }) => [
    ...packages.filter((name) => IMPURE.test(name)).map((name) => `${path} → ${name}`),
    ...(CLOCK.test(text) ? [`${path}: ${CLOCK.exec(text)![0]}`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('no file imports itself through others', () => {
  const files = new Map([...src, ...sourceFiles('web', 'cli')].map((file) => [file.path, file.loads]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of files.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});
