import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import styles from './shapes.module.css';

/** The sign of a status, without a word: one is always near. */
export function StatusShape({ status }: { readonly status: ClauseStatus | 'added' }) {
  return (
    <span className={styles.shape} data-shape={status} aria-hidden="true">
      <Sign status={status} />
    </span>
  );
}

/** What stands inside: an arrow for a number that changed, a plus for what was added. */
export const Sign = ({ status }: { readonly status: ClauseStatus | 'added' }) =>
  status === 'changed' ? '↕' : status === 'added' ? '+' : status === 'doubtful' ? '?' : null;
