import type { Services } from '../kernel/services.ts';
import { fingerprintOf, type Processes } from './processes.ts';
import './tables.ts';

/** Definitions that do not fit the cases that run under them. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
}

/**
 * Remembers every version, and refuses one that was changed, or left out, while cases run under it: they would stand in states
 * nobody knows. @throws {DefinitionError}
 */
export async function keepDefinitions(services: Services, { all }: Processes): Promise<void> {
  const versions = all.flatMap((process) => process.versions);
  await services.inTransaction(async (tx) => {
    const used = await tx
      .selectFrom('process_case')
      .leftJoin('process_definition', (join) =>
        join
          .onRef('process_definition.name', '=', 'process_case.process')
          .onRef('process_definition.version', '=', 'process_case.definition_version'),
      )
      .select(['process', 'definition_version as version', 'fingerprint'])
      .distinct()
      .execute();
    const faults = used.flatMap(({ process, version, fingerprint }) => {
      const known = versions.find((one) => one.name === process && one.version === version);
      if (!known) return [`${process} version ${version} is gone, and cases were opened under it`];
      const same = fingerprint === null || fingerprint === fingerprintOf(known);
      return same
        ? []
        : [`${process} version ${version} was changed, and cases were opened under it: raise the version`];
    });
    if (faults.length > 0) throw new DefinitionError(faults.join('\n'));
    for (const definition of versions) {
      const { name, version } = definition;
      const fingerprint = fingerprintOf(definition);
      await tx
        .insertInto('process_definition')
        .values({ name, version, fingerprint, known_since: services.clock.now() })
        .onConflict((same) => same.columns(['name', 'version']).doUpdateSet({ fingerprint }))
        .execute();
    }
  });
}
