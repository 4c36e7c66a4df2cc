import type { OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useToast } from '../../ui/toasts.tsx';
import { useWords } from '../../words.ts';
import { BodyPicker } from './body-picker.tsx';
import styles from './changes.module.css';

interface ChosenBodiesProps {
  readonly label: string;
  readonly on: string;
  readonly chosen: readonly OrganisationSummary[];
  readonly without: readonly string[];
  readonly onAdd: (key: string) => Promise<void>;
  readonly onRemove: (id: string) => void;
}

/** Several bodies, picked one after the other. */
export function ChosenBodies({ label, on, chosen, without, onAdd, onRemove }: ChosenBodiesProps) {
  const { t } = useWords();
  const toast = useToast();
  const add = (key: string) => onAdd(key).catch(() => toast({ text: t('organisations.failed') }));
  return (
    <div>
      <BodyPicker
        label={label}
        on={on}
        chosen={null}
        onChoose={(body) => body && void add(body.key)}
        without={[...without, ...chosen.map(({ id }) => id)]}
      />
      <ul className={styles.chosen}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button
              type="button"
              className="button small plain"
              aria-label={t('organisations.change.leave-out.of', { name })}
              onClick={() => onRemove(id)}
            >
              {t('organisations.change.leave-out')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
