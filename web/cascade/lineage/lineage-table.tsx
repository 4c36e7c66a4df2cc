import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { nameOf } from '../names.ts';
import { reasonsText } from '../number-words.ts';
import { DirectionSign } from './direction-sign.tsx';
import { yearedText, type Statement } from './lineage-view.ts';
import styles from './lineage.module.css';

/** Every statement with its words, what it is held against, and the verdict with its reasons. */
export function LineageTable({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useWords();
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <table className={`data-table ${styles.table}`}>
      <caption className="hidden-words">{t('lineage.table')}</caption>
      <thead>
        <tr>
          {(['at', 'says', 'against', 'verdict'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`lineage.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <Row key={statement.id} statement={statement} byId={byId} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly statement: Statement;
  readonly byId: ReadonlyMap<string, Statement>;
}

function Row({ statement, byId }: RowProps) {
  const words = useWords();
  const { t } = words;
  const { document, clause, level, main, others, indicator } = statement;
  const above = main && byId.get(main.was);
  return (
    <tr id={statement.id} data-direction={main?.direction}>
      <th scope="row">
        {nameOf(document)} {clause && <AnchorMark slug={document.slug} path={clause} />}
        <span className="muted small">{document.issuedOn ? date(document.issuedOn) : t('lineage.undated')}</span>
      </th>
      <td>
        <b className="level">{yearedText(level, words)}</b>
        <span className="serif small" lang="vi">
          {indicator}
        </span>
        <span className="muted small">{t(`lineage.status.${level.status ?? 'suggested'}`)}</span>
      </td>
      <td>
        {above && (
          <>
            <span className={styles.against}>{t('lineage.against')}</span> {nameOf(above.document)}
            <span className="muted small">{yearedText(above.level, words)}</span>
          </>
        )}
      </td>
      <td>
        {main ? <DirectionSign direction={main.direction} /> : <span className="muted">{t('lineage.begins')}</span>}
        {main && main.reasons.length > 0 && <span className="muted small">{reasonsText(main, words)}</span>}
        {others.length > 0 && (
          <details>
            <summary className="muted small">{t('lineage.also-with', { n: others.length })}</summary>
            {others.map((step) => (
              <Also key={step.was} step={step} above={byId.get(step.was)!} />
            ))}
          </details>
        )}
      </td>
    </tr>
  );
}

interface AlsoProps {
  readonly step: Statement['others'][number];
  readonly above: Statement;
}

/** A further comparison, with an older document. */
function Also({ step, above }: AlsoProps) {
  const words = useWords();
  const { t } = words;
  const reasons = reasonsText(step, words);
  return (
    <span className="muted small">
      {t('lineage.also', { above: nameOf(above.document), was: yearedText(above.level, words) })}{' '}
      {t(`cascade.direction.${step.direction}`)}
      {reasons && ` (${reasons})`}
    </span>
  );
}
