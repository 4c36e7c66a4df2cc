import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import { useWords } from '../words.ts';
import shapes from './shapes.module.css';
import { StatusShape } from './status-shape.tsx';

/** What the shapes mean. */
export function Legend({ statuses }: { readonly statuses: readonly ClauseStatus[] }) {
  const { t } = useWords();
  return (
    <p className={shapes.legend}>
      {statuses.map((status) => (
        <span key={status}>
          <StatusShape status={status} />
          {t(`cascade.status.${status}`)}
        </span>
      ))}
    </p>
  );
}
