import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { boxOf, percent } from './area-style.ts';
import { wordArea } from './located-lines.ts';
import styles from './scan.module.css';
import { useFetchedPassages } from './scan-lines.ts';

const HALF = 2;

/** The print of a word, enlarged, with what stands left and right of it; nothing where its print is not known. */
export function PrintedWord({ at }: { readonly at: number }) {
  const { t } = useWords();
  const { directive } = useReader();
  const passages = useFetchedPassages()();
  const source = directive.sources.find(({ current, hasPageImages }) => current && hasPageImages);
  const lines = passages.flatMap((passage) => passage.lines ?? []);
  const area = wordArea(passages, lines, at);
  if (!source || !area) return null;
  const [x, y] = [(area.left + area.right) / HALF, (area.top + area.bottom) / HALF];
  return (
    <span className={styles.print}>
      <span style={{ transform: `translate(${percent(-x)}, ${percent(-y)})` }}>
        <img src={`/api/sources/${source.id}/pages/${area.page}.png`} alt={t('reader.note.print')} />
        <span className={styles.word} style={boxOf(area)} />
      </span>
    </span>
  );
}
