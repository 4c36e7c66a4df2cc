import type { FactData, RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { deadlineWords } from '../../fact-words.ts';
import { useReader } from '../reader-state.ts';
import styles from './facts.module.css';

const taskOf = (data: FactData): string | null => ('of' in data ? data.of : null);

/** A task with its bodies and deadline; a body or deadline with its task. */
export function RelatedFacts({ fact }: { readonly fact: RegisteredFact }) {
  const { facts, byId } = useReader();
  const parent = taskOf(fact.data);
  const task = parent === null ? undefined : byId.get(parent);
  if (task) return <Related label="fact.field.of" facts={[task]} />;
  if (fact.kind !== 'task') return null;
  const own = facts.filter(({ data, status }) => taskOf(data) === fact.id && status !== 'rejected');
  return (
    <>
      <Related label="fact.field.bodies" facts={own.filter(({ kind }) => kind === 'body')} />
      <Related label="fact.field.deadline" facts={own.filter(({ kind }) => kind === 'deadline')} />
    </>
  );
}

interface RelatedProps {
  readonly label: 'fact.field.of' | 'fact.field.bodies' | 'fact.field.deadline';
  readonly facts: readonly RegisteredFact[];
}

function Related({ label, facts }: RelatedProps) {
  const words = useWords();
  const { change, numbers } = useReader();
  if (facts.length === 0) return null;
  const told = ({ data, quote }: RegisteredFact): string => {
    if (data.kind === 'body') return `${data.name} (${words.t(`fact.role.${data.role}`)})`;
    return data.kind === 'deadline' ? deadlineWords(data.deadline, words).join('; ') : quote.slice(0, 80);
  };
  return (
    <>
      <dt>{words.t(label)}</dt>
      <dd>
        {facts.map((fact) => (
          <button
            key={fact.id}
            type="button"
            className={`${styles.related} kind-${fact.kind}`}
            onClick={() => change({ current: fact.id, editing: null })}
          >
            <span className={styles.kind}>
              {words.t(`fact.code.${fact.kind}`)} {numbers.get(fact.id)}
            </span>{' '}
            {told(fact)}
          </button>
        ))}
      </dd>
    </>
  );
}
