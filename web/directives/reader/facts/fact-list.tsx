import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useRunning } from '../../../ui/use-running.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { FactEntry } from './fact-entry.tsx';
import styles from './facts.module.css';

/** How many stand in the page before JavaScript runs. */
const FIRST = 24;

/** All facts in reading order; only those in sight are drawn. */
export function FactList() {
  const { t } = useWords();
  const { shown, facts } = useReader();
  const running = useRunning();
  if (shown.length === 0)
    return <p className={styles.none}>{facts.length === 0 ? t('reader.facts.none') : t('reader.facts.filtered')}</p>;
  if (running) return <VirtualFacts />;
  return (
    <ol>
      {shown.slice(0, FIRST).map((fact) => (
        <li key={fact.id}>
          <FactEntry fact={fact} />
        </li>
      ))}
    </ol>
  );
}

function VirtualFacts() {
  const { shown, state } = useReader();
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current?.closest('[data-facts-scroll]') ?? null,
    estimateSize: () => 74,
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
