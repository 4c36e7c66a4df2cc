import { IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../../router-context.ts';
import { problemText } from '../../../ui/problem.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from './doubtful-words.ts';
import { PrintedWord } from './printed-word.tsx';
import styles from './scan.module.css';
import { useWordWalk } from './use-word-walk.ts';
import { WordWalk } from './word-walk.tsx';

const HUNDRED = 100;
const RULES = ['frame-wording', 'label-sequence', 'word-break', 'context', 'person'] as const;
/** Rules a newer engine may know are told as the one that stands for the rest. */
const ruleOf = (rule: string) => RULES.find((known) => known === rule) ?? 'context';

/** Writes down what the word is, and goes on to the next one; null: it is as it was recognised. */
function useDecision({ at, before, after: suggested }: WordingNote) {
  const { slug } = useReader();
  const api = useApi();
  const cache = useQueryClient();
  const { wordings } = useQueries();
  const walk = useWordWalk();
  return useMutation({
    mutationFn: (after: string | null) => {
      const decision = after === null ? ('left' as const) : ('made' as const);
      return api.directives.wordings.decide({ slug, at, before, after: after ?? suggested, decision });
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: wordings.key() });
      walk(1);
    },
  });
}

/** One recognised word beside its print, what is known of it, and what a reviewer can do about it. */
export default function WordCard({ note }: { readonly note: WordingNote }) {
  const words = useWords();
  const { t } = words;
  const { change, mayReview } = useReader();
  const { pending } = useDoubtfulWords();
  const decide = useDecision(note);
  const decided = pending.get(note.at);
  return (
    <section className={styles.card} aria-label={t('reader.note')} aria-live="polite">
      <PrintedWord at={note.span.start} />
      <p>
        <b>{t(`reader.note.${note.kind}`)}</b> <Told note={note} />
        {decided && (
          <span className={styles.pendingWord}>
            {decided.decision === 'made' ? t('reader.note.pending', { after: decided.after }) : t('reader.note.left')}
          </span>
        )}
        {decide.error && <span role="alert">{problemText(decide.error, words) ?? t('reader.toast.failed')}</span>}
      </p>
      {mayReview && (
        <span className={styles.decisions}>
          <Correction note={note} busy={decide.isPending} onDecide={(text) => decide.mutate(text)} />
          <button
            type="button"
            className="button small plain"
            disabled={decide.isPending || decided?.decision === 'left'}
            onClick={() => decide.mutate(null)}
          >
            {t(note.kind === 'repaired' ? 'reader.note.undo' : 'reader.note.keep')}
          </button>
        </span>
      )}
      <span className={styles.ends}>
        <WordWalk />
        <button type="button" className="button small plain" onClick={() => change({ note: null })}>
          <IconX size={16} aria-hidden="true" />
          <span className="hidden-words">{t('reader.note.close')}</span>
        </button>
      </span>
    </section>
  );
}

function Told({ note: { kind, before, after, rule, confidence } }: { readonly note: WordingNote }) {
  const { t } = useWords();
  if (kind === 'uncertain')
    return (
      <>
        <q>{before}</q> · {t('reader.note.certainty', { percent: Math.round(confidence * HUNDRED) })}
      </>
    );
  return (
    <>
      <q>{before}</q> → <q>{after}</q>
      {rule && <> · {t(`reader.note.rule.${ruleOf(rule)}`)}</>}
    </>
  );
}

interface CorrectionProps {
  readonly note: WordingNote;
  readonly busy: boolean;
  readonly onDecide: (after: string) => void;
}

/** The right word, as suggested or typed by whoever sees the page. */
function Correction({ note, busy, onDecide }: CorrectionProps) {
  const { t } = useWords();
  const shown = note.kind === 'repaired' ? note.after : note.before;
  const [text, setText] = useState(note.kind === 'suggested' ? note.after : shown);
  const isOther = text.trim() !== '' && text.trim() !== shown;
  const correct = (event: FormEvent) => {
    event.preventDefault();
    if (isOther) onDecide(text.trim());
  };
  return (
    <form onSubmit={correct}>
      <input
        aria-label={t('reader.note.right')}
        value={text}
        data-word-field
        onChange={({ target }) => setText(target.value)}
        size={Math.max(8, note.before.length + 2)}
      />
      <button type="submit" className="button small" disabled={busy || !isOther}>
        {t(note.kind === 'suggested' && text === note.after ? 'reader.note.accept' : 'reader.note.correct')}
      </button>
    </form>
  );
}
