import type { Invitation } from '../../src/identity/schemas.ts';
import { instant } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './identity.module.css';

export interface MadeLinkProps {
  readonly invitation: Invitation;
  readonly url: string;
}

/** A link that was just made: shown once, to be handed over. */
export function MadeLink({ invitation: { purpose, name, expiresAt }, url }: MadeLinkProps) {
  const { t } = useWords();
  const words = purpose === 'join' ? 'people.invite.link' : 'people.password.link';
  return (
    <output className={styles.made}>
      <p>{t(words, { name, until: instant(expiresAt) })}</p>
      <code>{url}</code>
      <CopyButton text={url} />
    </output>
  );
}
