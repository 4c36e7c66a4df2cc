import type { render } from '../web/entry-server.tsx';

type Manifests = Parameters<typeof render>[1]['manifests'];

/** The part of Vite's manifest.json that is needed here: source file to built file. */
export type BuildManifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
>;

const ENTRY = 'web/entry-client.tsx';
/** What every page says in a language: the first that the entry asks for. */
const WORDS = { vi: 'web/message-sets.vi.ts', en: 'web/message-sets.en.ts' } as const;

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

const without = (files: readonly string[], known: readonly string[]): string[] =>
  files.filter((name) => !known.includes(name));

/**
 * Scripts and style sheets of every route by language, from the build; `pageFiles` tells the source file of a route's
 * page.
 */
export function builtManifests(manifest: BuildManifest, pageFiles: Readonly<Record<string, string>>): Manifests {
  const entry = assetsOf(manifest, ENTRY);
  const pages = Object.entries(pageFiles).map(([route, file]) => {
    const { preloads, css } = assetsOf(manifest, file);
    return [route, { preloads: without(preloads, entry.preloads), css: without(css, entry.css) }] as const;
  });
  const scripts = [{ attrs: { type: 'module', src: `/${manifest[ENTRY]?.file}` } }];
  const routesIn = (words: string) => {
    const preloads = [...entry.preloads, ...without(assetsOf(manifest, words).preloads, entry.preloads)];
    return { routes: { ...Object.fromEntries(pages), __root__: { ...entry, preloads, scripts } } };
  };
  return { vi: routesIn(WORDS.vi), en: routesIn(WORDS.en) };
}

const REACT_REFRESH = `import { injectIntoGlobalHook } from '/@react-refresh';
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;`;

/** What Vite needs in the page while developing; its style sheets come with the modules. */
export function devManifests(): Manifests {
  const scripts = [
    { attrs: { type: 'module' }, children: REACT_REFRESH },
    { attrs: { type: 'module', src: '/@vite/client' } },
    { attrs: { type: 'module', src: `/${ENTRY}` } },
  ];
  const manifest = { routes: { __root__: { scripts, css: ['/web/ui/base.css'] } } };
  return { vi: manifest, en: manifest };
}
