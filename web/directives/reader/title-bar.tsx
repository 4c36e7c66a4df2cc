import { IconHistory, IconSitemap, IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { CompareLink } from '../../cascade/compare-link.tsx';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { DirectiveStatus } from '../library/directive-status.tsx';
import { Upstream } from '../library/upstream.tsx';
import { Downloads } from './downloads.tsx';
import styles from './reader.module.css';
import { useReader } from './reader-state.ts';

/** "Nghị quyết số 57-NQ/TW", where it comes from, and what can be done with it. */
export function TitleBar() {
  const { t } = useWords();
  const { directive, change } = useReader();
  const mayPublish = directive.can.includes('publish');
  // A number written by hand may be missing: then the title tells which document it is.
  const own = directive.symbol ? t('reader.number', { symbol: directive.symbol }) : directive.title;
  const name = [directive.type, own].filter(Boolean).join(' ');
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <h1>{name}</h1>
        <Meta />
      </div>
      <div className={styles.actions}>
        <DirectiveStatus row={directive} />
        <CompareLink directive={directive} className={`button ${styles.iconic}`} />
        {directive.kind === 'directive' && (
          <Link to="/van-ban/$slug/quan-he" params={{ slug: directive.slug }} className={`button ${styles.iconic}`}>
            <IconSitemap size={18} aria-hidden="true" />
            <span>{t('graph.title')}</span>
          </Link>
        )}
        {directive.kind === 'directive' && (
          <Link to="/van-ban/$slug/5w1h" params={{ slug: directive.slug }} className="button">
            5W1H
          </Link>
        )}
        {directive.kind === 'commentary' && (
          <Link to="/van-ban/$slug/kiem-chung" params={{ slug: directive.slug }} className="button primary">
            {t('claims.title')}
          </Link>
        )}
        <Downloads />
        {directive.inside && (
          <button type="button" className={`button ${styles.iconic}`} onClick={() => change({ panel: 'history' })}>
            <IconHistory size={18} aria-hidden="true" />
            <span>{t('reader.history')}</span>
          </button>
        )}
        {mayPublish && directive.kind === 'directive' && directive.status === 'draft' && (
          <button type="button" className="button primary" onClick={() => change({ panel: 'publish' })}>
            <IconSend size={18} aria-hidden="true" />
            {t('reader.publish')}
          </button>
        )}
      </div>
    </div>
  );
}

function Meta() {
  const { t } = useWords();
  const { directive } = useReader();
  const current = directive.sources.find((source) => source.current) ?? directive.sources[0];
  return (
    <p className={styles.meta}>
      {directive.issuer && <span>{directive.issuer}</span>}
      {directive.issuedOn && <time dateTime={directive.issuedOn}>{date(directive.issuedOn)}</time>}
      {current && <span>{t(`reader.value.${current.legalValue}`)}</span>}
      {current && current.pageCount > 1 && (
        <span className="num">{t('reader.page-count', { n: current.pageCount })}</span>
      )}
      {directive.implements.length > 0 && (
        <span>
          {t('reader.implements')} <Upstream relations={directive.implements} />
        </span>
      )}
      {directive.implementedBy > 0 && directive.symbol && (
        <Link to="/van-ban" search={{ 'thuc-hien': directive.symbol }}>
          {t('library.implemented-by', { n: directive.implementedBy })}
        </Link>
      )}
    </p>
  );
}
