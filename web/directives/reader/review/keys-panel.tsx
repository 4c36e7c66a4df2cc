import { Fragment } from 'react';
import { useWords } from '../../../words.ts';
import { SHOWN_KEYS, WORD_KEYS } from '../keys.ts';
import { useDoubtfulWords } from '../scan/doubtful-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import styles from './review.module.css';

export function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const isScan = useDoubtfulWords().words.length > 0;
  return (
    <PanelFrame title={t('reader.keys')} onClose={onClose}>
      <dl className={styles.keyList}>
        {[...(isScan ? WORD_KEYS : []), ...SHOWN_KEYS].map(([key, action]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`reader.key.${action}`)}</dd>
          </Fragment>
        ))}
        <dt>
          <kbd>Ctrl K</kbd>
        </dt>
        <dd>{t('palette.title')}</dd>
      </dl>
      <p className="muted">{t('reader.keys.select')}</p>
    </PanelFrame>
  );
}
