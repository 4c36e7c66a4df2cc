import { IconEye } from '@tabler/icons-react';
import { useWords } from '../words.ts';
import { number } from './format.ts';

/** Bar, number and word; the word is what counts. SVG attributes, because the page allows no inline style. */
export function Confidence({
  value,
  certain,
  bar = false,
}: {
  readonly value: number;
  readonly certain: boolean;
  readonly bar?: boolean;
}) {
  const { t, language } = useWords();
  const shown = number(value, language, 2);
  return (
    <span className={certain ? 'confidence' : 'confidence look'}>
      {bar && (
        <svg width="56" height="4" aria-hidden="true">
          <rect width="56" height="4" />
          <rect width={Math.round(56 * value)} height="4" />
        </svg>
      )}
      {!certain && <IconEye size={15} aria-hidden="true" />}
      <span>
        <span className="num">{shown}</span> {t(certain ? 'ui.certain' : 'ui.look')}
      </span>
    </span>
  );
}
