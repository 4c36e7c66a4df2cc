import { readdir, readFile } from 'node:fs/promises';
import type { RouterClient } from '@orpc/server';
import { z } from 'zod';
import type { directivesRouter } from '../src/directives/public.ts';
import type { indicatorsRouter } from '../src/indicators/public.ts';
import { statedTargetSchema } from '../src/indicators/schemas.ts';
import type { processRouter } from '../src/process/public.ts';
import { loadSampleOrganisations, type OrganisationsClient } from './organisations.ts';
import { keyOf } from './organisations-story.ts';
import { loadSamplePeople, type PeopleClient } from './people.ts';

/** The operations that the story is told through: the same ones that people use. */
export interface StoryClient extends OrganisationsClient, PeopleClient {
  readonly directives: { readonly sources: Pick<RouterClient<typeof directivesRouter>['sources'], 'add'> };
  readonly process: { readonly cases: Pick<RouterClient<ReturnType<typeof processRouter>>['cases'], 'open'> };
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
 * the targets that national resolutions state; and one explanation request of its leader to a commune, with four weeks to
 * answer. Doing it again changes nothing.
 */
export async function loadSampleStory(local: StoryClient, officer: StoryClient, leader: StoryClient): Promise<void> {
  await local.indicators.targets.import({ targets: await nationalTargets() });
  for (const name of (await readdir(documents)).sort()) {
    const file = new File([await readFile(new URL(name, documents))], name);
    await officer.directives.sources.add({ file, legalValue: name.endsWith('.txt') ? 'digest' : 'copy' });
  }
  await ask(leader);
}

/** The request of the story. */
async function ask(leader: StoryClient): Promise<void> {
  const { id: addressee } = await leader.organisations.units.get({ key: keyOf('nam-thung-ubnd') });
  const fields = {
    subject: 'Chậm cấp tài khoản dữ liệu dùng chung cho các bản',
    question: 'Vì sao đến nay các bản của xã chưa có tài khoản? Khi nào xong?',
    addressee,
    replyBy: new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10),
  };
  await leader.process.cases.open({ process: 'explanation', fields, key: '00000000-0000-7000-8000-000000000001' });
}

const nationalTargets = async () => z.array(statedTargetSchema).parse(JSON.parse(await readFile(targets, 'utf8')));
