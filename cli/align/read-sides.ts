import type { Side } from '../../src/reading/compare/side.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { ReadResult } from '../../src/reading/model/result.ts';
import { EXIT } from '../exit-code.ts';
import { expandArguments } from '../file-argument.ts';
import type { Language } from '../language.ts';
import type { Outcome, ReadRequest } from '../read-one.ts';
import { readAll } from '../reading-pool.ts';
import { troubleOf } from '../trouble.ts';
import { alignWordsIn } from './words-in.ts';

/** The documents named, or what the command exits with after it said what is wrong. */
export type Directives = { readonly sides: readonly Side[] } | { readonly exitCode: number };

/** Reads files; each must hold exactly one directive, or name the one that is meant. */
export async function readDirectives(names: readonly string[], language: Language): Promise<Directives> {
  const rendering = { format: 'xlsx', language, width: 100, colour: false, out: null } as const;
  const files = names.map((name) => expandArguments([name]));
  const folder = files.findIndex((found) => found.length !== 1);
  if (folder >= 0) return trouble(names[folder]!, alignWordsIn(language).noDirective, EXIT.usage);
  const requests = files.map(([file]): ReadRequest => ({ ...file!, rendering }));
  const sides: Side[] = [];
  for await (const outcome of readAll(requests)) {
    const side = sideOf(outcome, language);
    if (typeof side === 'string') return trouble(names[sides.length]!, side, exitCodeOf(outcome));
    sides.push(side);
  }
  return { sides };
}

/** The two documents to compare, or what the command exits with after it said what is wrong. */
export type Sides = { readonly upstream: Side; readonly downstream: Side } | { readonly exitCode: number };

/** The same for a pair. */
export async function readSides(names: readonly [string, string], language: Language): Promise<Sides> {
  const read = await readDirectives(names, language);
  return 'exitCode' in read ? read : { upstream: read.sides[0]!, downstream: read.sides[1]! };
}

/** The one directive of a file, or what a person is told instead. */
function sideOf(outcome: Outcome, language: Language): Side | string {
  const said = troubleOf(outcome, language);
  if (said !== null || outcome.status !== 'read' || outcome.result === null) return said ?? '';
  return directiveOf(outcome.result, language);
}

function directiveOf({ canonical, documents }: ReadResult, language: Language): Side | string {
  const words = alignWordsIn(language);
  const directives = documents.filter(({ kind }) => kind === 'directive');
  if (directives.length === 1) return { canonical, document: directives[0]! };
  if (directives.length === 0) return words.noDirective;
  const symbols = directives.map(({ metadata }) => metadata.symbol ?? metadata.type ?? '?').join(', ');
  return fillMessage(words.whichOne, { symbols });
}

const exitCodeOf = ({ status }: Outcome): number => (status === 'refused' ? EXIT.refused : EXIT.someUnread);

function trouble(name: string, words: string, exitCode: number): { readonly exitCode: number } {
  process.stderr.write(`nhip: ${name}: ${words}\n`);
  return { exitCode };
}
