import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file to read, and the one directive of it that is meant when the file bundles several. */
export interface FileArgument {
  readonly path: string;
  readonly symbol: string | null;
}

/** Endings looked for in a folder; a file named on the command line is read whatever its name. */
const READABLE = /\.(pdf|docx|html?|md|markdown|txt)$/i;

/** `FILE`, `FILE#symbol`, `-` (standard input), or a folder, which stands for the readable files below it, by name. */
export function expandArguments(names: readonly string[]): FileArgument[] {
  return names.flatMap((name): FileArgument[] => {
    const argument = splitSymbol(name);
    return isFolder(argument.path) ? filesBelow(argument.path).map((path) => ({ ...argument, path })) : [argument];
  });
}

/** A file whose own name holds a "#" is meant whole. */
function splitSymbol(name: string): FileArgument {
  const at = name.lastIndexOf('#');
  if (at < 1 || existsSync(name)) return { path: name, symbol: null };
  return { path: name.slice(0, at), symbol: name.slice(at + 1) || null };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && READABLE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
