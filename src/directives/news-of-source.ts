import type { News } from '../kernel/news.ts';
import type { SourceRow } from './source-view.ts';

/** What became of a file, for whoever brought it. */
export const newsOfSource = (
  { id, attempt, owner }: Pick<SourceRow, 'id' | 'attempt' | 'owner'>,
  kind: 'source-read' | 'source-failed' | 'source-refused',
  at: Date,
): News => ({
  key: `${kind}:${id}@${attempt}`,
  kind,
  subject: `source:${id}`,
  told: {},
  people: [owner],
  holders: null,
  by: 'engine',
  at: at.toISOString(),
});
