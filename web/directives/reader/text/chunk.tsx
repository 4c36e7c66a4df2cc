import { skipToken, useQuery } from '@tanstack/react-query';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { useQueries } from '../../../router-context.ts';
import { windowInput } from '../reader-queries.ts';
import { useReader } from '../reader-state.ts';
import { CHUNK, KEEP, windowOfChunk } from './chunks.ts';
import styles from './leaf.module.css';
import { Passages } from './passages.tsx';

/** Height of a passage nobody has seen yet, in pixels. */
const GUESS = 84;

/** Whether the element is within two screens of what is seen; its height is remembered for when it is dropped. */
function useNear(at: RefObject<HTMLElement | null>, first: boolean, keep: boolean) {
  const [seen, setSeen] = useState({ near: first, height: CHUNK * GUESS });
  useEffect(() => {
    const element = at.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const near = entry.isIntersecting;
        const { height } = entry.boundingClientRect;
        if (near || !keep) setSeen((was) => ({ near, height: near ? was.height : height || was.height }));
      },
      { rootMargin: '1600px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [at, keep]);
  return seen;
}

interface ChunkProps {
  readonly chunk: number;
  readonly total: number;
  /** Window that came with the page. */
  readonly start: number;
  readonly target: string | undefined;
}

/** Forty passages: drawn when near, an empty box of their height when far, so that very long documents scroll well. */
export const Chunk = memo(function Chunk({ chunk, total, start, target }: ChunkProps) {
  const { slug } = useReader();
  const { passages } = useQueries().library;
  const at = useRef<HTMLElement>(null);
  const window = windowOfChunk(chunk);
  const { near, height } = useNear(at, window === start, total <= KEEP);
  const { data } = useQuery(
    passages.queryOptions({
      input: near ? windowInput(slug, window) : skipToken,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const offset = chunk * CHUNK - windowInput(slug, window).from;
  const own = near ? data?.passages.slice(offset, offset + CHUNK) : undefined;
  if (!own)
    return (
      <section ref={at} className={styles.far} data-chunk={chunk} style={{ height }} aria-busy={near || undefined} />
    );
  return (
    <section ref={at} data-chunk={chunk}>
      <Passages passages={own} window={data?.passages ?? own} target={target} />
    </section>
  );
});
