import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explanationProcess } from '../src/delivery/public.ts';
import { feedbackProcess } from '../src/participation/public.ts';
import { type Definition, mermaidOf } from '../src/process/public.ts';

const FOLDER = path.join(import.meta.dirname, '../docs/processes');

/** The page of one process: what it is for, and its drawing in both languages. */
const pageOf = (definition: Definition): string => `# ${definition.label.en} (${definition.label.vi})

${definition.about.en}

Version ${definition.version}. Written by \`node scripts/write-process-docs.ts\`; a test fails when it is not current.

\`\`\`mermaid
${mermaidOf(definition, 'en')}\`\`\`

${definition.about.vi}

\`\`\`mermaid
${mermaidOf(definition, 'vi')}\`\`\`
`;

/** Every page of docs/processes by the name of its file. */
export const processPages = (): ReadonlyMap<string, string> =>
  new Map(
    [explanationProcess, feedbackProcess].map(({ versions }) => {
      const newest = versions.at(-1)!;
      return [`${newest.name}.md`, pageOf(newest)];
    }),
  );

if (import.meta.main) {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, page] of processPages()) await writeFile(path.join(FOLDER, name), page);
}
