import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Directive } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useReadingPlace } from '../text/reading-place.ts';
import { type ImageArea, lineAt, placeAt, wordArea } from './located-lines.ts';
import styles from './scan.module.css';
import { useFetchedPassages } from './scan-lines.ts';

/** A frame that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;
const ZOOMS = [1, 1.5, 2, 3] as const;
const percent = (share: number): string => `${share * 100}%`;

const boxOf = ({ left, top, right, bottom }: ImageArea) => ({
  left: percent(left),
  top: percent(top),
  width: percent(right - left),
  height: percent(bottom - top),
});

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
  const here = word?.page === page ? word : undefined;
  useEffect(() => {
    frame.current?.querySelector('[data-word]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.at, zoom]);
  useEffect(() => {
    change({ at: null });
  }, [reading.page, change]);
  const find = (event: MouseEvent<HTMLDivElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = placeAt(lines, page, (event.clientX - left) / width, (event.clientY - top) / height);
    if (at === undefined) return;
    change({ at });
    showInText(at);
  };
  return (
    <aside className={styles.scan} aria-label={t('reader.scan')}>
      <ZoomBar zoom={zoom} onZoom={setZoom} page={page} pages={source.pageCount} />
      <section ref={frame} className={styles.frame} {...REACHABLE} aria-label={t('reader.scan.page', { page })}>
        <div className={styles.sheet} style={{ width: percent(ZOOMS[zoom] ?? 1) }} onClick={find} role="presentation">
          <img
            src={`/api/sources/${source.id}/pages/${page}.png`}
            alt={t('reader.page-image', { page, name: source.name })}
            width={794}
            height={1123}
          />
          {here && line && <span className={styles.line} style={boxOf(line)} />}
          {here && <span className={styles.word} style={boxOf(here)} data-word />}
        </div>
      </section>
    </aside>
  );
}

interface ZoomBarProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly page: number;
  readonly pages: number;
}

function ZoomBar({ zoom, onZoom, page, pages }: ZoomBarProps) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <span className="num">{t('reader.place', { page, pages })}</span>
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

/** Brings the run of text that holds a place into sight. */
function showInText(at: number): void {
  const runs = [...document.querySelectorAll<HTMLElement>('[data-leaf] [data-at]')];
  const run = runs.findLast(
    (one) => Number(one.dataset.at) <= at && Number(one.dataset.at) + (one.textContent?.length ?? 0) > at,
  );
  run?.scrollIntoView({ block: 'center' });
}
