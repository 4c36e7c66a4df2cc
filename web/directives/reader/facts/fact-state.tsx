import { IconBan, IconCheck, IconPencil, type Icon } from '@tabler/icons-react';
import type { FactStatus, RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import styles from './facts.module.css';

const ICONS: Readonly<Partial<Record<FactStatus, Icon>>> = {
  accepted: IconCheck,
  edited: IconPencil,
  rejected: IconBan,
};

/** What a person decided, as icon and word. */
export function FactState({ fact }: { readonly fact: RegisteredFact }) {
  const { t } = useWords();
  const Mark = ICONS[fact.status];
  return (
    <span className={styles.state}>
      {Mark && <Mark size={14} stroke={2.5} aria-hidden="true" />}
      {t(`fact.status.${fact.status}`)}
    </span>
  );
}
