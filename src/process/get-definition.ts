import type { Acting } from '../access/public.ts';
import type { Words } from './definition.ts';
import { definitionView } from './definition-view.ts';
import { drawDefinition } from './draw-definition.ts';
import { countCases, processBrief } from './list-definitions.ts';
import { newestOf, type Processes, versionOf } from './processes.ts';
import type { DefinitionView } from './schemas.ts';

interface DefinitionAsked {
  readonly name: string;
  readonly version?: number | undefined;
  readonly language: keyof Words;
}

/** A version of a process with its drawing and how many cases are where. @throws {Problem} not-found */
export async function getDefinition(
  acting: Acting,
  processes: Processes,
  { name, version, language }: DefinitionAsked,
): Promise<DefinitionView> {
  const process = processes.find(name);
  const definition = version === undefined ? newestOf(process) : versionOf(process, version);
  const counts = await countCases(acting, name);
  const own = counts.filter((count) => count.version === definition.version);
  return {
    ...processBrief(acting, process, counts),
    ...definitionView(definition, (state) => own.find((count) => count.state === state)?.cases ?? 0),
    drawing: drawDefinition(definition, language),
  };
}
