import { useQueries } from '@tanstack/react-query';
import type { OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useOrganisations } from '../../router-context.ts';
import { HIERARCHIES, PAGE_SIZE } from '../tree-search.ts';

/** Bodies directly below one on a date, in whatever hierarchy, each once. */
export function useBodiesBelow(parent: string, on: string): readonly OrganisationSummary[] {
  const { units } = useOrganisations();
  return useQueries({
    queries: HIERARCHIES.map((hierarchy) => ({
      ...units.children.queryOptions({ input: { parent, hierarchy, asOf: on || undefined, pageSize: PAGE_SIZE } }),
      enabled: on !== '',
    })),
    combine: (answers) => [
      ...new Map(answers.flatMap(({ data }) => data?.rows ?? []).map((body) => [body.id, body])).values(),
    ],
  });
}
