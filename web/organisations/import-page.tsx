import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ImportReport } from '../../src/organisations/schemas.ts';
import { useApi, useCan, useOrganisations } from '../router-context.ts';
import { ErrorState, NoPermission } from '../ui/notices.tsx';
import { useRunning } from '../ui/use-running.ts';
import { useWords } from '../words.ts';
import { ImportReportView } from './import-report.tsx';
import importStyles from './import.module.css';
import { SectionLinks } from './section-links.tsx';

/** A table of administrative units: first what it would do, then what it did. */
export function ImportPage() {
  const { t } = useWords();
  const mayImport = useCan('administer');
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      <div className="page-head">
        <h1>{t('organisations.import.title')}</h1>
        <p className="muted">{t('organisations.import.lead')}</p>
      </div>
      {mayImport ? <Importing /> : <NoPermission />}
    </main>
  );
}

interface Asked {
  readonly file: File;
  readonly from: string;
  readonly basis: string;
}

type Run = 'preview' | 'all' | 'good';

function Importing() {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const run = useImport();
  const begin = (what: Run, next = asked) => next && run.mutate({ ...next, what });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [file, from, basis] = [form.get('file'), form.get('from'), form.get('basis')];
    if (!(file instanceof File) || typeof from !== 'string') return;
    const next = { file, from, basis: typeof basis === 'string' ? basis : '' };
    setAsked(next);
    begin('preview', next);
  };
  return (
    <>
      <p>
        <a className="button" href={`/api/organisation-imports/template?language=${language}`} download>
          {t('organisations.import.template')}
        </a>
      </p>
      <ImportForm onSubmit={submit} busy={run.isPending} />
      {run.isPending && (
        <output className={importStyles.running}>
          {t(`organisations.import.running.${run.variables.what}`, { file: run.variables.file.name })}
        </output>
      )}
      {run.error && <ErrorState error={run.error} />}
      {run.data && !run.isPending && (
        <ImportReportView report={run.data} onAll={() => begin('all')} onGood={() => begin('good')} />
      )}
    </>
  );
}

function ImportForm({
  onSubmit,
  busy,
}: {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly busy: boolean;
}) {
  const { t } = useWords();
  const running = useRunning();
  return (
    <form className={importStyles.form} onSubmit={onSubmit}>
      <label>
        <span className="small muted">{t('organisations.import.file')}</span>
        <input type="file" name="file" accept=".xlsx,.csv,.tsv,.txt" className="field" required />
      </label>
      <label>
        <span className="small muted">{t('organisations.import.from')}</span>
        <input type="date" name="from" className="field" defaultValue="2025-07-01" required />
      </label>
      <label>
        <span className="small muted">{t('organisations.import.basis')}</span>
        <input type="text" name="basis" className="field" maxLength={500} />
      </label>
      <button type="submit" className="button primary" disabled={busy || !running}>
        {t('organisations.import.preview')}
      </button>
    </form>
  );
}

function useImport() {
  const api = useApi();
  const client = useQueryClient();
  const queries = useOrganisations();
  return useMutation({
    mutationFn: ({ file, from, basis, what }: Asked & { readonly what: Run }): Promise<ImportReport> =>
      what === 'preview'
        ? api.organisations.imports.preview({ file, from })
        : api.organisations.imports.run({
            file,
            from,
            onlyGood: what === 'good' ? 'true' : 'false',
            ...(basis === '' ? {} : { basis }),
          }),
    onSuccess: ({ written }) => (written ? client.invalidateQueries({ queryKey: queries.units.key() }) : undefined),
  });
}
