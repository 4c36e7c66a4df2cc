import { clauseMark } from '../ui/clause-mark.ts';
import { useWords } from '../words.ts';
import type { Findings } from './coverage-findings.ts';
import styles from './coverage.module.css';

/** Names told before the rest are only counted. */
const NAMED = 3;

/** The three answers in figures, each leading to the part of the page that holds it. */
export function CoverageLead({ findings }: { readonly findings: Findings }) {
  const { t } = useWords();
  const { without, provinces, most, lowered, lowering, compared } = findings;
  if (compared === 0) return null;
  return (
    <ul className={styles.lead}>
      {without && (
        <Figure to="tinh" value={`${provinces - without.length}/${provinces}`} label={t('cascade.lead.provinces')}>
          {without.length > 0 && without.length < provinces && <Without places={without} />}
        </Figure>
      )}
      <Figure
        to="bo-nhieu-nhat"
        value={most ? `${most.omittedBy}/${most.askedOf}` : '0'}
        label={most ? t('cascade.lead.most', { clause: clauseMark(most.path) }) : t('cascade.lead.most.none')}
      >
        {most && (
          <span className="serif" lang="vi">
            {most.heading ?? most.text}
          </span>
        )}
      </Figure>
      <Figure to="con-so-ha" value={String(lowered)} label={t('cascade.lead.lowered')}>
        {lowered > 0 && t('cascade.lead.lowering', { n: lowering, all: compared })}
      </Figure>
    </ul>
  );
}

interface FigureProps {
  readonly to: string;
  readonly value: string;
  readonly label: string;
  readonly children: React.ReactNode;
}

const Figure = ({ to, value, label, children }: FigureProps) => (
  <li>
    <a href={`#${to}`}>
      <b>{value}</b>
      <span>{label}</span>
    </a>
    <p className="muted small">{children}</p>
  </li>
);

function Without({ places }: { readonly places: readonly string[] }) {
  const { t } = useWords();
  const names = places.slice(0, NAMED).join(', ');
  const others = places.length - NAMED;
  return others > 0 ? t('cascade.lead.without.more', { names, n: others }) : t('cascade.lead.without', { names });
}
