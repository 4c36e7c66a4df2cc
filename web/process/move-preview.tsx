import { Link } from '@tanstack/react-router';
import type { DefinitionView, Migration } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './move.module.css';

interface MovePreviewProps {
  readonly preview: Migration;
  readonly from: DefinitionView;
  readonly to: DefinitionView;
}

const labelIn = ({ states }: DefinitionView, name: string, language: 'vi' | 'en'): string =>
  states.find((state) => state.name === name)?.label[language] ?? name;

/** What a move would do, state by state in words, with the cases that cannot be moved. */
export function MovePreview({ preview: { states, left }, from, to }: MovePreviewProps) {
  const { t, language } = useWords();
  return (
    <section className={styles.preview} aria-live="polite">
      <h2>{left > 0 ? t('process.move.preview', { n: left }) : t('process.move.preview.none')}</h2>
      <ul>
        {states.map((line) => (
          <li key={line.from}>
            {line.to === null
              ? t('process.move.line.stays', { n: line.cases, from: labelIn(from, line.from, language) })
              : t('process.move.line', {
                  n: line.cases - line.unfit,
                  from: labelIn(from, line.from, language),
                  to: labelIn(to, line.to, language),
                })}
            {line.to !== null && line.unfit > 0 && <Unfit line={line} />}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="small muted">{t('process.move.timers')}</p>}
    </section>
  );
}

function Unfit({ line: { unfit, unfitCases } }: { readonly line: Migration['states'][number] }) {
  const { t } = useWords();
  return (
    <div className={styles.unfit}>
      <p>{t('process.move.unfit', { n: unfit })}</p>
      <ul>
        {unfitCases.map(({ id, title }) => (
          <li key={id}>
            <Link to="/ho-so/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
        {unfit > unfitCases.length && <li>{t('process.move.unfit.more', { n: unfit - unfitCases.length })}</li>}
      </ul>
    </div>
  );
}
