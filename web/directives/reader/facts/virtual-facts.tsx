import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useReader } from '../reader-state.ts';
import { FactEntry } from './fact-entry.tsx';
import { ROW_HEIGHT } from './fact-lists.ts';
import styles from './facts.module.css';

/** The list while JavaScript runs: only what is in sight is drawn, the current fact as a card. */
export default function VirtualFacts() {
  const { shown, state } = useReader();
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current?.closest('[data-facts-scroll]') ?? null,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
    scrollMargin: offset,
  });
  useEffect(() => setOffset(list.current?.offsetTop ?? 0), [state.adding]);
  const at = shown.findIndex(({ id }) => id === state.current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <ol ref={list} className={styles.virtual} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const fact = shown[item.index];
        return (
          fact && (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              style={{ transform: `translateY(${item.start - offset}px)` }}
            >
              <FactEntry fact={fact} />
            </li>
          )
        );
      })}
    </ol>
  );
}
