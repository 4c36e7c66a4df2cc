import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { Copy, Directive, RegisteredFact } from '../../../src/directives/schemas.ts';
import { useApi } from '../../router-context.ts';
import { problemText } from '../../ui/problem.ts';
import { textField } from '../../ui/text-field.ts';
import { useWords } from '../../words.ts';
import styles from './copies.module.css';

interface ChooseCopyProps {
  readonly directive: Directive;
  readonly copy: Copy;
}

/** Makes the other copy the current one, after saying what that does; afterwards what became of the decided facts. */
export function ChooseCopy({ directive, copy }: ChooseCopyProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const choosing = useChoosing(directive, copy);
  if (choosing.data) return <Chosen slug={directive.slug} name={copy.source.name} {...choosing.data} />;
  if (asked) return <Ask copy={copy} choosing={choosing} onCancel={() => setAsked(false)} />;
  return (
    <button type="button" className="button" onClick={() => setAsked(true)}>
      {t('copies.choose')}
    </button>
  );
}

function useChoosing({ slug, version }: Directive, { id }: Copy) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.directives.copies.choose({ slug, copy: id, version, ...(reason ? { reason } : {}) }),
    // What the page shows stays until it is left: the answer is to be read beside the comparison it came from.
    onSuccess: () => cache.invalidateQueries({ refetchType: 'none' }),
  });
}

interface AskProps {
  readonly copy: Copy;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onCancel: () => void;
}

function Ask({ copy, choosing, onCancel }: AskProps) {
  const words = useWords();
  const { t } = words;
  const field = useId();
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate(textField(event.currentTarget, 'reason'));
      }}
    >
      <h2>{t('copies.choose.title', { name: copy.source.name })}</h2>
      <p>{t('copies.choose.what')}</p>
      <p>{t('copies.choose.back')}</p>
      <label htmlFor={field}>{t('copies.choose.reason')}</label>
      <input id={field} name="reason" className="field" maxLength={1000} />
      {choosing.error && <p role="alert">{problemText(choosing.error, words) ?? t('copies.choose.failed')}</p>}
      <div className={styles.acts}>
        <button type="submit" className="button primary" disabled={choosing.isPending}>
          {t('copies.choose')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('ui.cancel')}
        </button>
      </div>
    </form>
  );
}

interface ChosenProps {
  readonly slug: string;
  readonly name: string;
  readonly carried: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly left: readonly RegisteredFact[];
  readonly differing: readonly RegisteredFact[];
}

function Chosen({ slug, name, carried, added, dropped, changed, left, differing }: ChosenProps) {
  const { t } = useWords();
  return (
    <section className={styles.ask} aria-live="polite">
      <h2>{t('copies.chosen', { name })}</h2>
      <p>{t('copies.chosen.counts', { carried, added, dropped, changed })}</p>
      {left.length > 0 && <FactList title={t('copies.chosen.left', { n: left.length })} facts={left} />}
      {differing.length > 0 && (
        <FactList title={t('copies.chosen.differing', { n: differing.length })} facts={differing} />
      )}
      <div className={styles.acts}>
        <Link to="/van-ban/$slug" params={{ slug }} className="button primary">
          {t('copies.chosen.read')}
        </Link>
      </div>
    </section>
  );
}

function FactList({ title, facts }: { readonly title: string; readonly facts: readonly RegisteredFact[] }) {
  const { t } = useWords();
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.facts}>
        {facts.map(({ id, kind, quote }) => (
          <li key={id}>
            <b className="small">{t(`fact.kind.${kind}`)}</b> <span className="serif">{quote}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
