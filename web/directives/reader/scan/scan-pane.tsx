import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Directive } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useReadingPlace } from '../text/reading-place.ts';
import { boxOf, percent } from './area-style.ts';
import { lineAt, placeAt, wordArea } from './located-lines.ts';
import styles from './scan.module.css';
import { useFetchedPassages } from './scan-lines.ts';
import { WordWalk } from './word-walk.tsx';

/** A frame that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;
const ZOOMS = [1, 1.5, 2, 3] as const;
/** The page being read, as it was scanned, beside its text; a click on a word finds it in the text, and the other way. */
export default function ScanPane({ source }: { readonly source: Directive['sources'][number] }) {
  const { t } = useWords();
  const { state, change } = useReader();
  const reading = useReadingPlace();
  const fetched = useFetchedPassages();
  const [zoom, setZoom] = useState(0);
  const frame = useRef<HTMLElement>(null);
  const passages = fetched();
  const lines = passages.flatMap((passage) => passage.lines ?? []);
  const word = state.at === null ? undefined : wordArea(passages, lines, state.at);
  const line = state.at === null ? undefined : lineAt(lines, state.at);
  const page = word?.page ?? reading.page ?? 1;
  useEffect(() => {
    frame.current?.querySelector('[data-word]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.at, zoom]);
  useLeaving(state.at, () => change({ at: null }));
  useNeighbours(source, page);
  const find = (event: MouseEvent<HTMLDivElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = placeAt(lines, page, (event.clientX - left) / width, (event.clientY - top) / height);
    if (at === undefined) return;
    change({ at });
    showInText(at);
  };
  return (
    <aside className={styles.scan} aria-label={t('reader.scan')}>
      <ZoomBar zoom={zoom} onZoom={setZoom} />
      <section ref={frame} className={styles.frame} {...REACHABLE} aria-label={t('reader.scan.page', { page })}>
        <div className={styles.sheet} style={{ width: percent(ZOOMS[zoom] ?? 1) }} onClick={find} role="presentation">
          <img
            src={`/api/sources/${source.id}/pages/${page}.png`}
            alt={t('reader.page-image', { page, name: source.name })}
            width={794}
            height={1123}
          />
          {word && line && <span className={styles.line} style={boxOf(line)} />}
          {word && <span className={styles.word} style={boxOf(word)} data-word />}
        </div>
      </section>
    </aside>
  );
}

/** Calls back once a place in the text that was shown has been scrolled away from. */
function useLeaving(at: number | null, leave: () => void): void {
  const left = useEffectEvent(leave);
  useEffect(() => {
    const run = at === null ? undefined : runAt(at);
    if (!run) return undefined;
    let wasSeen = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) wasSeen = true;
      else if (wasSeen) left();
    });
    observer.observe(run);
    return () => observer.disconnect();
  }, [at]);
}

/** Has the pages before and after ready: turning a page must not show an empty sheet. */
function useNeighbours({ id, pageCount }: Directive['sources'][number], page: number): void {
  useEffect(() => {
    for (const near of [page + 1, page - 1])
      if (near >= 1 && near <= pageCount) new Image().src = `/api/sources/${id}/pages/${near}.png`;
  }, [id, pageCount, page]);
}

interface ZoomBarProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

function ZoomBar({ zoom, onZoom }: ZoomBarProps) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <span className={styles.walker}>
        <WordWalk />
      </span>
      <button type="button" className="button small plain" disabled={zoom === 0} onClick={() => onZoom(zoom - 1)}>
        <IconZoomOut size={17} aria-hidden="true" />
        <span className="hidden-words">{t('reader.scan.smaller')}</span>
      </button>
      <button
        type="button"
        className="button small plain"
        disabled={zoom === ZOOMS.length - 1}
        onClick={() => onZoom(zoom + 1)}
      >
        <IconZoomIn size={17} aria-hidden="true" />
        <span className="hidden-words">{t('reader.scan.larger')}</span>
      </button>
    </div>
  );
}

/** The innermost run of text that holds a place. */
function runAt(at: number): HTMLElement | undefined {
  const runs = [...document.querySelectorAll<HTMLElement>('[data-leaf] [data-at]')];
  return runs.findLast(
    (one) => Number(one.dataset.at) <= at && Number(one.dataset.at) + (one.textContent?.length ?? 0) > at,
  );
}

/** Brings the run of text that holds a place into sight. */
const showInText = (at: number): void => runAt(at)?.scrollIntoView({ block: 'center' });
