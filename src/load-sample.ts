import { localActor } from './access/public.ts';
import type { App } from './app.ts';
import { hasAllSamplePeople, sampleActor } from './identity/public.ts';
import type { Config } from './kernel/config.ts';

/**
 * A demonstration begins with sample organisations, people and documents; a register that holds anything is left alone. Each
 * of the two parts is loaded whole or not at all, so that a start that was interrupted leaves nothing half.
 */
export async function loadSample(
  app: App,
  { NHIP_MODE, NHIP_STORY }: Pick<Config, 'NHIP_MODE' | 'NHIP_STORY'>,
): Promise<void> {
  if (NHIP_MODE === 'production') return;
  const { loadSamplePlace, loadSampleStory } = await import('../seeds/load.ts');
  if (!(await hasAllSamplePeople(app.services)))
    await app.atOnce(({ clientOf }) => loadSamplePlace(clientOf(localActor)));
  const known = await app.services.db.selectFrom('source').select('id').limit(1).executeTakeFirst();
  if (known || !NHIP_STORY) return;
  await app.atOnce(async ({ services, clientOf }) => {
    const as = async (name: 'officer' | 'leader') => clientOf(await sampleActor(services, name));
    await loadSampleStory(clientOf(localActor), await as('officer'), await as('leader'));
  });
}
