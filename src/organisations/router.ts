import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { assignCode } from './assign-code.ts';
import { listMembers } from './class-members.ts';
import { organisations } from './contract.ts';
import { correctOrganisation } from './correct-organisation.ts';
import { createOrganisation, createOrganisations } from './create-organisation.ts';
import { decideAlias } from './decide-alias.ts';
import { endOrganisation } from './end-organisation.ts';
import { findByCode } from './find-by-code.ts';
import { forgetAlias } from './forget-alias.ts';
import { getLineage } from './get-lineage.ts';
import { getOrganisation } from './get-organisation.ts';
import { importOrganisations, previewImport } from './import-organisations.ts';
import { listAliases } from './list-aliases.ts';
import { listOrganisationChanges } from './list-changes.ts';
import { listClasses } from './list-classes.ts';
import { listChildren, listOrganisations } from './list-organisations.ts';
import { listSuccessionDates, listSuccessions } from './list-successions.ts';
import { loadProvinces } from './load-provinces.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { moveOrganisation } from './move-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { resolveTexts } from './resolve-body.ts';
import { saveClass } from './save-class.ts';
import { splitOrganisation } from './split-organisation.ts';
import { templateFile } from './table-threads.ts';

const operations = implement(organisations).$context<Acting>().use(guard);
const { units, successions, classes, aliases, imports } = operations;

/** Each operation of the contract with its use case. */
export const organisationsRouter = operations.router({
  units: {
    list: units.list.handler(({ context, input }) => listOrganisations(context, input)),
    get: units.get.handler(({ context, input }) => getOrganisation(context, input)),
    children: units.children.handler(({ context, input }) => listChildren(context, input)),
    byCode: units.byCode.handler(({ context, input }) => findByCode(context, input)),
    changes: units.changes.handler(({ context, input }) => listOrganisationChanges(context, input)),
    create: units.create.handler(({ context, input }) => createOrganisation(context, input)),
    createMany: units.createMany.handler(({ context, input }) => createOrganisations(context, input.bodies)),
    correct: units.correct.handler(({ context, input }) => correctOrganisation(context, input)),
    assignCode: units.assignCode.handler(({ context, input }) => assignCode(context, input)),
    end: units.end.handler(({ context, input }) => endOrganisation(context, input)),
  },
  successions: {
    list: successions.list.handler(({ context, input }) => listSuccessions(context, input)),
    dates: successions.dates.handler(({ context }) => listSuccessionDates(context)),
    lineage: successions.lineage.handler(({ context, input }) => getLineage(context, input)),
    merge: successions.merge.handler(({ context, input }) => mergeOrganisations(context, input)),
    split: successions.split.handler(({ context, input }) => splitOrganisation(context, input)),
    rename: successions.rename.handler(({ context, input }) => renameOrganisation(context, input)),
    move: successions.move.handler(({ context, input }) => moveOrganisation(context, input)),
  },
  classes: {
    list: classes.list.handler(({ context, input }) => listClasses(context, input)),
    members: classes.members.handler(({ context, input }) => listMembers(context, input)),
    save: classes.save.handler(({ context, input }) => saveClass(context, input)),
  },
  aliases: {
    list: aliases.list.handler(({ context, input }) => listAliases(context, input)),
    resolve: aliases.resolve.handler(
      async ({ context, input }) => (await resolveTexts(context, [input.text], input))[0]!.resolution,
    ),
    resolveMany: aliases.resolveMany.handler(({ context, input }) => resolveTexts(context, input.texts, input)),
    decide: aliases.decide.handler(({ context, input }) => decideAlias(context, input)),
    forget: aliases.forget.handler(({ context, input }) => forgetAlias(context, input)),
  },
  imports: {
    template: imports.template.handler(({ input }) => templateFile(input.language)),
    preview: imports.preview.handler(({ context, input }) => previewImport(context, input)),
    run: imports.run.handler(({ context, input }) => importOrganisations(context, input)),
    provinces: imports.provinces.handler(({ context }) => loadProvinces(context)),
  },
});
