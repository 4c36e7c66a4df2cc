import type { render } from '../web/entry-server.tsx';

type RouteManifest = Parameters<typeof render>[1]['manifest'];

/** The part of Vite's manifest.json that is needed here: source file to built file. */
export type BuildManifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
>;

const ENTRY = 'web/entry-client.tsx';

function chunksOf(manifest: BuildManifest, source: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(source)) return seen;
  seen.add(source);
  for (const imported of manifest[source]?.imports ?? []) chunksOf(manifest, imported, seen);
  return seen;
}

function assetsOf(manifest: BuildManifest, source: string) {
  const chunks = [...chunksOf(manifest, source)].flatMap((name) => manifest[name] ?? []);
  return {
    preloads: chunks.map(({ file }) => `/${file}`),
    css: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `/${file}`),
  };
}

/** Scripts and style sheets of every route, from the build; `pageFiles` tells the source file of a route's page. */
export function builtManifest(manifest: BuildManifest, pageFiles: Readonly<Record<string, string>>): RouteManifest {
  const entry = assetsOf(manifest, ENTRY);
  const pages = Object.entries(pageFiles).map(([route, file]) => {
    const { preloads, css } = assetsOf(manifest, file);
    const own = (files: readonly string[], known: readonly string[]) => files.filter((name) => !known.includes(name));
    return [route, { preloads: own(preloads, entry.preloads), css: own(css, entry.css) }] as const;
  });
  const script = { attrs: { type: 'module', src: `/${manifest[ENTRY]?.file}` } };
  return { routes: { ...Object.fromEntries(pages), __root__: { ...entry, scripts: [script] } } };
}

const REACT_REFRESH = `import { injectIntoGlobalHook } from '/@react-refresh';
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;`;

/** What Vite needs in the page while developing; its style sheets come with the modules. */
export function devManifest(): RouteManifest {
  const scripts = [
    { attrs: { type: 'module' }, children: REACT_REFRESH },
    { attrs: { type: 'module', src: '/@vite/client' } },
    { attrs: { type: 'module', src: `/${ENTRY}` } },
  ];
  return { routes: { __root__: { scripts, css: ['/web/ui/base.css'] } } };
}
