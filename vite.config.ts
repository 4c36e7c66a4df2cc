import { minifyContractRouter, type Route } from '@orpc/contract';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { audit } from './src/audit/contract.ts';
import { cascade } from './src/cascade/contract.ts';
import { directives } from './src/directives/contract.ts';
import { identity } from './src/identity/contract.ts';
import { indicators } from './src/indicators/contract.ts';
import { notices } from './src/notices/contract.ts';
import { organisations } from './src/organisations/contract.ts';
import { process as processes } from './src/process/contract.ts';

const CONTRACT = 'virtual:nhip-contract';

/**
 * Routes of the contract without their schemas and descriptions: the browser needs paths and methods, not zod (about
 * 60 kB). A client takes for a procedure only what has an `errorMap` and a `meta`, so they stay, empty.
 */
function bare(name: string, value: { readonly route: Route }): unknown {
  if (name !== '~orpc') return value;
  const { summary: _, description: __, tags: ___, ...route } = value.route;
  return { errorMap: {}, meta: {}, route };
}

const contractRoutes = (): Plugin => ({
  name: 'nhip-contract',
  resolveId: (id) => (id === CONTRACT ? `\0${CONTRACT}` : undefined),
  load: (id) =>
    id === `\0${CONTRACT}`
      ? `export const contract = ${JSON.stringify(minifyContractRouter({ identity, directives, cascade, indicators, organisations, audit, process: processes, notices }), bare)};`
      : undefined,
});

/**
 * What every page runs on, in one file: compressed together it is 3 kB less than in the nine it would be cut into. What
 * a few pages ask of TanStack Query comes with them.
 */
const frame = {
  name: 'frame',
  test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?:history|query-core|react-query|react-router|react-store|router-core|store))\/(?!.*(?:queriesObserver|infiniteQueryObserver|useQueries|useInfiniteQuery)\.js)/,
  minShareCount: 1,
};

/** Icons and other small parts that many pages use, in one file: alone each is hardly more than its own request. */
const pieces = {
  name: 'pieces',
  test: /@tabler\/icons-react|@orpc\/(?:client|shared)\/|vite\/preload-helper|web\/(?:ui\/|words|search-params)/,
  minShareCount: 5,
};

const building = process.argv.includes('build');
// Whoever builds (a test run sets NODE_ENV=test), what is built is for production.
if (building) process.env.NODE_ENV = 'production';

/** `vite build --app` writes dist/client (with a manifest that src/pages.ts reads) and dist/server. */
export default defineConfig({
  appType: 'custom',
  plugins: [react(), contractRoutes()],
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: 'manifest.json',
        rolldownOptions: {
          input: 'web/entry-client.tsx',
          // What a file of a group imports goes its own way: else all of oRPC would come with the first script.
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [frame, pieces] } },
        },
      },
    },
    ssr: {
      // Built, it is one bundle in which React is the one for production, whatever NODE_ENV the server was started with: the
      // other one takes three times as long for a page. While developing, packages stay outside: Vite cannot run CommonJS
      // ones as its own modules.
      ...(building
        ? { resolve: { noExternal: true as const }, define: { 'process.env.NODE_ENV': JSON.stringify('production') } }
        : {}),
      build: {
        outDir: 'dist/server',
        rolldownOptions: {
          input: { 'entry-server': 'web/entry-server.tsx' },
          // The server has every word at once, in the very files that the browser fetches one by one.
          checks: { ineffectiveDynamicImport: false },
        },
        ssr: true,
      },
    },
  },
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    // Pages are fetched when somebody points at their link; the names of all that they consist of would be 1.7 kB of
    // every first script.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
  },
});
