import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import type { Api } from '../../api.ts';
import { useWords } from '../../words.ts';
import styles from './explain.module.css';
import { type Head, type Quoted, QuotedMark } from './quoted-mark.tsx';

type Claim = Awaited<ReturnType<Api['directives']['claims']['ofCommentary']>>['claims'][number];

interface CheckedClaimProps {
  readonly claim: Claim;
  readonly documents: readonly Head[];
}

const ICONS = { supported: IconCheck, unsupported: IconAlertTriangle, unchecked: IconMinus };
const TONES = { supported: 'tone-ok', unsupported: 'tone-late', unchecked: 'tone-none' };

/** One sentence: what was found of it, what was not, and where. */
export function CheckedClaim({ claim, documents }: CheckedClaimProps) {
  const { t } = useWords();
  const { text, verdict, quoted, missing } = claim;
  const Icon = ICONS[verdict];
  // A year that the line over a list tells holds for its items, where it does not stand.
  const named = (thing: string): string => (text.includes(thing) ? `“${thing}”` : t('claims.told', { thing }));
  return (
    <li className={styles.claim} data-verdict={verdict}>
      <p className={`status ${TONES[verdict]}`}>
        <Icon size={18} aria-hidden="true" />
        {t(`claims.${verdict}`)}
      </p>
      <div>
        <p className={styles.claimed} lang="vi">
          {text}
        </p>
        {missing.length > 0 && (
          <p className={styles.missing}>
            {t('claims.missing', { things: missing.map(({ atom }) => named(atom.text)).join(', ') })}
          </p>
        )}
        {missing.map(({ atom, elsewhere }, at) =>
          elsewhere ? (
            <Ground
              key={at}
              label={t('claims.elsewhere', { thing: atom.text })}
              quoted={elsewhere}
              documents={documents}
            />
          ) : null,
        )}
        {quoted.map((one, at) => (
          <Ground
            key={at}
            label={t(verdict === 'unchecked' ? 'claims.nearest' : 'claims.basis')}
            quoted={one}
            documents={documents}
          />
        ))}
      </div>
    </li>
  );
}

interface GroundProps {
  readonly label: string;
  readonly quoted: Quoted;
  readonly documents: readonly Head[];
}

function Ground({ label, quoted, documents }: GroundProps) {
  return (
    <details className={styles.ground}>
      <summary>
        {label} <QuotedMark quoted={quoted} documents={documents} />
      </summary>
      <blockquote lang="vi">{quoted.text}</blockquote>
    </details>
  );
}
