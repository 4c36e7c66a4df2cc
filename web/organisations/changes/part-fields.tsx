import { useId } from 'react';
import type { Organisation } from '../../../src/organisations/schemas.ts';
import { number as written } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { BodyPicker } from './body-picker.tsx';
import styles from './changes.module.css';
import { Field, Radios } from './field.tsx';
import { SuccessorFields } from './made-body-fields.tsx';
import type { Part } from './parts.ts';
import { percentOf, sumOf } from './shares.ts';

interface PartFieldsProps {
  readonly part: Part;
  /** Counted from 1. */
  readonly number: number;
  readonly body: Organisation;
  readonly on: string;
  readonly onPart: (part: Part) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One part of a split: who gets it, and how much of the additive figures. */
export function PartFields({ part, number, body, on, onPart, onRemove }: PartFieldsProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id}>
          {part.to === 'self'
            ? t('organisations.change.part.self', { name: body.name })
            : t('organisations.change.part', { n: number })}
        </h2>
        {onRemove && (
          <button type="button" className="button small plain" onClick={onRemove}>
            {t('organisations.change.leave-out')}
          </button>
        )}
      </div>
      <Field
        label={t('organisations.change.share')}
        inputMode="decimal"
        required
        maxLength={14}
        aria-invalid={part.share !== '' && percentOf(part.share) === null}
        value={part.share}
        onChange={({ target }) => onPart({ ...part, share: target.value })}
      />
      {part.to !== 'self' && <Heir part={part} body={body} on={on} onPart={onPart} />}
    </section>
  );
}

function Heir({ part, body, on, onPart }: Pick<PartFieldsProps, 'part' | 'body' | 'on' | 'onPart'>) {
  const { t } = useWords();
  return (
    <>
      <Radios
        legend={t('organisations.change.part.to')}
        options={['new', 'other']}
        word={(one) => t(`organisations.change.part.to.${one}`)}
        value={part.to === 'other' ? 'other' : 'new'}
        onValue={(to) => onPart({ ...part, to })}
      />
      {part.to === 'other' ? (
        <BodyPicker
          label={t('organisations.change.heir.which')}
          on={on}
          chosen={part.target}
          onChoose={(target) => onPart({ ...part, target })}
          without={[body.id]}
        />
      ) : (
        <SuccessorFields value={part.made} onValue={(made) => onPart({ ...part, made })} body={body} />
      )}
    </>
  );
}

/** What the shares add up to while they are typed. */
export function SumOfShares({ shares }: { readonly shares: readonly string[] }) {
  const { t, language } = useWords();
  const { sum, missing } = sumOf(shares);
  const values = { sum: written(sum, language), rest: written(Math.abs(missing), language) };
  const state = missing === 0 ? 'whole' : missing > 0 ? 'missing' : 'over';
  return (
    <output className={styles.sum} data-whole={missing === 0 || undefined}>
      {t(`organisations.change.sum.${state}`, values)}
    </output>
  );
}
