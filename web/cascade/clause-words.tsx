import type { Range } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import styles from './alignment.module.css';
import { piecesOf } from './mark-pieces.ts';

interface ClauseWordsProps {
  readonly slug: string;
  readonly path: string;
  readonly text: string;
  readonly beside: string | null;
  /** Words that the other side does not have. */
  readonly marked?: readonly Range[];
  readonly as?: 'del' | 'ins';
}

/** A clause in its own words, what differs marked; its number opens it in the reader. */
export function ClauseWords({ slug, path, text, beside, marked = [], as: Mark = 'del' }: ClauseWordsProps) {
  return (
    <div className={styles.words}>
      <span className={styles.number}>
        <AnchorMark slug={slug} path={path} />
      </span>
      <div lang="vi">
        <p>
          {piecesOf(text, marked).map((piece, at) =>
            piece.mark === 'none' ? (
              piece.text
            ) : (
              <Mark key={at} data-number={piece.mark === 'number' || undefined}>
                {piece.text}
              </Mark>
            ),
          )}
        </p>
        {beside && <p className={styles.beside}>{beside}</p>}
      </div>
    </div>
  );
}
