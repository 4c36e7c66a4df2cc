import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { useApi } from '../../../router-context.ts';
import { problemText } from '../../../ui/problem.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import styles from './scan.module.css';

const HUNDRED = 100;
const RULES = ['frame-wording', 'label-sequence', 'word-break', 'context', 'person'] as const;
/** Rules a newer engine may know are told as the one that stands for the rest. */
const ruleOf = (rule: string) => RULES.find((known) => known === rule) ?? 'context';

/** What is known of one recognised word, and what a reviewer can do about it. */
export default function WordCard({ note }: { readonly note: WordingNote }) {
  const words = useWords();
  const { t } = words;
  const { slug, change, mayReview } = useReader();
  const api = useApi();
  const decide = useMutation({
    mutationFn: (after: string | null) => {
      const { at, before } = note;
      const decision = after === null ? ('left' as const) : ('made' as const);
      return api.directives.wordings.decide({ slug, at, before, after: after ?? note.after, decision });
    },
    onSuccess: () => change({ note: null, panel: 'reread' }),
  });
  const { before, after } = note;
  return (
    <section className={styles.card} aria-label={t('reader.note')} aria-live="polite">
      <p>
        <b>{t(`reader.note.${note.kind}`)}</b>{' '}
        {note.kind === 'uncertain' ? (
          <>
            <q>{before}</q> · {t('reader.note.certainty', { percent: Math.round(note.confidence * HUNDRED) })}
          </>
        ) : (
          <>
            <q>{before}</q> → <q>{after}</q>
            {note.rule && <> · {t(`reader.note.rule.${ruleOf(note.rule)}`)}</>}
          </>
        )}
      </p>
      {decide.error && <span role="alert">{problemText(decide.error, words) ?? t('reader.toast.failed')}</span>}
      {mayReview && note.kind === 'repaired' && (
        <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate(null)}>
          {t('reader.note.undo')}
        </button>
      )}
      {mayReview && note.kind === 'suggested' && (
        <button type="button" className="button small" disabled={decide.isPending} onClick={() => decide.mutate(after)}>
          {t('reader.note.accept')}
        </button>
      )}
      {mayReview && note.kind !== 'repaired' && <Correction note={note} onDecide={(text) => decide.mutate(text)} />}
      <button type="button" className="button small plain" onClick={() => change({ note: null })}>
        <IconX size={16} aria-hidden="true" />
        <span className="hidden-words">{t('reader.note.close')}</span>
      </button>
    </section>
  );
}

/** The right word, typed by whoever sees the page. */
function Correction({ note, onDecide }: { readonly note: WordingNote; readonly onDecide: (after: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(note.before);
  const correct = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && text !== note.before) onDecide(text.trim());
  };
  return (
    <form onSubmit={correct}>
      <input
        aria-label={t('reader.note.right')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        size={12}
      />{' '}
      <button type="submit" className="button small" disabled={text.trim() === '' || text === note.before}>
        {t('reader.note.correct')}
      </button>
    </form>
  );
}
