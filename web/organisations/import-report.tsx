import { Link } from '@tanstack/react-router';
import type { ImportReport, RowError } from '../../src/organisations/schemas.ts';
import { useWords } from '../words.ts';
import importStyles from './import.module.css';

interface ReportProps {
  readonly report: ImportReport;
  readonly onAll: () => void;
  readonly onGood: () => void;
}

/** What an import would do or did: counts, wrong rows with what to mend, the first rows as understood. */
export function ImportReportView({ report, onAll, onGood }: ReportProps) {
  const { t } = useWords();
  const good = report.added + report.changed;
  return (
    <section className="section" aria-labelledby="report">
      <h2 id="report">{t(report.written ? 'organisations.import.done' : 'organisations.import.would')}</h2>
      <p>
        {t('organisations.import.counts', {
          rows: report.rows,
          added: report.added,
          changed: report.changed,
          same: report.same,
          wrong: report.wrong,
        })}
      </p>
      {report.written && (
        <p>
          <Link to="/co-quan">{t('organisations.import.see')}</Link>
        </p>
      )}
      {report.errors.length > 0 && <Errors errors={report.errors} />}
      {!report.written && good > 0 && (
        <p className={importStyles.actions}>
          {report.wrong === 0 ? (
            <button type="button" className="button primary" onClick={onAll}>
              {t('organisations.import.all', { n: good })}
            </button>
          ) : (
            <button type="button" className="button" onClick={onGood}>
              {t('organisations.import.good', { n: good, wrong: report.wrong })}
            </button>
          )}
        </p>
      )}
      {!report.written && report.firstRows.length > 0 && <FirstRows report={report} />}
    </section>
  );
}

function Errors({ errors }: { readonly errors: readonly RowError[] }) {
  const { t, find } = useWords();
  return (
    <table className={importStyles.table}>
      <caption>{t('organisations.import.errors', { n: errors.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('organisations.import.row')}</th>
          <th scope="col">{t('organisations.import.column')}</th>
          <th scope="col">{t('organisations.import.what')}</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ row, column, code, values }) => (
          <tr key={`${row}${column}${code}`}>
            <th scope="row" className="num">
              {row}
            </th>
            <td>{column === null ? '' : find(`organisations.column.${column}`)}</td>
            <td>{find(`row.${code}`, values) ?? code}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FirstRows({ report }: { readonly report: ImportReport }) {
  const { t } = useWords();
  return (
    <table className={importStyles.table}>
      <caption>{t('organisations.import.first')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('organisations.column.code')}</th>
          <th scope="col">{t('organisations.column.name')}</th>
          <th scope="col">{t('organisations.column.kind')}</th>
          <th scope="col">{t('organisations.column.parent')}</th>
        </tr>
      </thead>
      <tbody>
        {report.firstRows.map(({ row, code, name, kind, parent }) => (
          <tr key={row}>
            <th scope="row" className="num">
              {code}
            </th>
            <td>{name}</td>
            <td>{t(`organisations.kind.${kind}`)}</td>
            <td className="num">{parent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
