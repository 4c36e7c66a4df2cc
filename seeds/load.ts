import { readdir, readFile } from 'node:fs/promises';
import type { RouterClient } from '@orpc/server';
import { z } from 'zod';
import type { directivesRouter } from '../src/directives/public.ts';
import type { indicatorsRouter } from '../src/indicators/public.ts';
import { statedTargetSchema } from '../src/indicators/schemas.ts';
import { loadSampleOrganisations, type OrganisationsClient } from './organisations.ts';
import { loadSamplePeople, type PeopleClient } from './people.ts';

/** The operations that the story is told through: the same ones that people use. */
export interface StoryClient extends OrganisationsClient, PeopleClient {
  readonly directives: { readonly sources: Pick<RouterClient<typeof directivesRouter>['sources'], 'add'> };
  readonly indicators: { readonly targets: Pick<RouterClient<typeof indicatorsRouter>['targets'], 'import'> };
}

const documents = new URL('documents/', import.meta.url);
const targets = new URL('national-targets.json', import.meta.url);

/** Loads the organisations and the people of the fictional province Sơn Khê. Doing it again changes nothing. */
export async function loadSamplePlace(local: StoryClient): Promise<void> {
  await loadSamplePeople(local, await loadSampleOrganisations(local));
}

/**
 * Loads the sample story: five documents of the province, queued for reading like any upload and owned by its officer, and
 * the targets that national resolutions state. Doing it again changes nothing.
 */
export async function loadSampleStory(local: StoryClient, officer: StoryClient): Promise<void> {
  await local.indicators.targets.import({ targets: await nationalTargets() });
  for (const name of (await readdir(documents)).sort()) {
    const file = new File([await readFile(new URL(name, documents))], name);
    await officer.directives.sources.add({ file, legalValue: name.endsWith('.txt') ? 'digest' : 'copy' });
  }
}

const nationalTargets = async () => z.array(statedTargetSchema).parse(JSON.parse(await readFile(targets, 'utf8')));
