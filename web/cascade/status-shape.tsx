import { IconArrowDown, IconArrowsVertical, IconArrowUp } from '@tabler/icons-react';
import type { AlignedNumber, ClauseStatus } from '../../src/cascade/schemas.ts';
import styles from './shapes.module.css';

/** Which way the numbers of a clause went. */
export type Way = 'down' | 'up' | 'both';

const DOWN: ReadonlySet<AlignedNumber['direction']> = new Set(['lowered', 'dropped']);

/** The way of a clause's numbers below; a number that is gone counts as fallen. */
export function wayOf(numbers: readonly AlignedNumber[], path: string): Way {
  const moved = numbers.filter(
    ({ from, direction }) => from === path && (DOWN.has(direction) || direction === 'raised'),
  );
  const down = moved.filter(({ direction }) => DOWN.has(direction)).length;
  if (moved.length === 0) return 'both';
  return down === moved.length ? 'down' : down === 0 ? 'up' : 'both';
}

interface ShapeProps {
  readonly status: ClauseStatus | 'added';
  readonly way?: Way;
}

/** The sign of a status, without a word: one is always near. */
export function StatusShape(props: ShapeProps) {
  return (
    <span className={styles.shape} data-shape={props.status} aria-hidden="true">
      <Sign {...props} />
    </span>
  );
}

const ARROWS = { down: IconArrowDown, up: IconArrowUp, both: IconArrowsVertical };

/** What stands inside: an arrow for a number that changed, a plus for what was added. */
export function Sign({ status, way = 'both' }: ShapeProps) {
  const Arrow = ARROWS[way];
  if (status === 'changed') return <Arrow size={15} stroke={2.5} aria-hidden="true" />;
  return status === 'added' ? '+' : status === 'doubtful' ? '?' : null;
}
