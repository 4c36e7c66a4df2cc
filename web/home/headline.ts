import type { Words } from '../words.ts';

/** The finding of the day as one sentence: what waits for a person, or that nothing does. */
export function headline({ t }: Words, documents: number, waiting: number): string {
  if (documents === 0) return t('home.headline.empty');
  return waiting === 0 ? t('home.headline.done', { n: documents }) : t('home.headline.waiting', { n: waiting });
}
