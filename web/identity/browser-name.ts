/** In the order in which they must be looked for: Edge also calls itself Chrome, and Chrome calls itself Safari. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Cốc Cốc', /coc_coc_browser/],
  ['Edge', /Edg[A-Z]?[a-z]*\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];

const found = (names: readonly (readonly [string, RegExp])[], text: string): string | null =>
  names.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Browser and system, as far as a browser tells; null for what is none. */
export function browserName(agent: string | null): { readonly browser: string; readonly system: string | null } | null {
  const browser = agent === null ? null : found(BROWSERS, agent);
  return browser === null ? null : { browser, system: found(SYSTEMS, agent ?? '') };
}
