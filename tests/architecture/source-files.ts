import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports. */
  readonly imports: readonly string[];
  /** The same without type imports, which are gone when the program runs. */
  readonly loads: readonly string[];
  /** Packages and node modules that it imports, type imports left out. */
  readonly packages: readonly string[];
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^;'"]*?(?:from\s+)?'([^']+)'/gm;
const DYNAMIC = /\b(?:import|ssrLoadModule)\(\s*'([^']+)'/g;
const ENDINGS = /\.(?:ts|tsx|mjs|css)$/;

/** Every source file under folders of the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ENDINGS.test(name))
      .map((name) => readSource(path.join(folder, name))),
  );
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([, type, name]) => ({ name: name!, type: Boolean(type) }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, name]) => ({ name: name!, type: false }));
  const all = [...found, ...dynamic];
  const own = all.filter(({ name }) => name.startsWith('.'));
  const resolved = own.map(({ name, type }) => ({ file: path.join(path.dirname(file), name), type }));
  return {
    path: file,
    text,
    imports: resolved.map((one) => one.file),
    loads: resolved.filter(({ type }) => !type).map((one) => one.file),
    packages: all.filter(({ name, type }) => !name.startsWith('.') && !type).map(({ name }) => name),
  };
}

export const isTest = ({ path: file }: SourceFile): boolean => /\.test\.tsx?$/.test(file);

/** Context of a file under src/, null for what is none. */
export function contextOf(file: string): string | null {
  const [top, folder] = file.split('/');
  return top === 'src' && folder && !folder.includes('.') && !OUTSIDE.has(folder) ? folder : null;
}

const OUTSIDE = new Set(['kernel', 'reading', 'http']);
