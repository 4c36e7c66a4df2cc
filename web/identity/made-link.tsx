import type { Invitation } from '../../src/identity/schemas.ts';
import { instant } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './identity.module.css';

export interface MadeLinkProps {
  readonly invitation: Invitation;
  readonly url: string;
  readonly mailed: 'sent' | 'failed' | null;
}

/** A link that was just made: shown once, to be handed over. */
export function MadeLink({ invitation: { purpose, name, email, expiresAt }, url, mailed }: MadeLinkProps) {
  const { t } = useWords();
  const words = purpose === 'join' ? 'people.invite.link' : 'people.password.link';
  return (
    <output className={styles.made}>
      <p>{t(words, { name, until: instant(expiresAt) })}</p>
      {mailed && <p>{t(`people.mailed.${mailed}`, { email })}</p>}
      <code>{url}</code>
      <CopyButton text={url} />
    </output>
  );
}
