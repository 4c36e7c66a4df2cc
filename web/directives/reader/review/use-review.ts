import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useRef } from 'react';
import type { FactData, FactKind, RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../../router-context.ts';
import { problemText } from '../../../ui/problem.ts';
import { useToast } from '../../../ui/toasts.tsx';
import { useWords } from '../../../words.ts';
import type { TextSpan } from '../text/mark-runs.ts';
import { type Conflict, type Decision, useDecide } from './use-decide.ts';

export interface Review {
  readonly decide: (fact: RegisteredFact, decision: Decision, data?: FactData) => void;
  readonly acceptCertain: (kind: FactKind | null) => void;
  readonly add: (addition: { readonly span: TextSpan; readonly data: FactData }) => Promise<RegisteredFact>;
  /** Takes back the last change made on this page. */
  readonly undo: () => void;
  readonly conflict: Conflict | null;
  readonly closeConflict: () => void;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReviewActions(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('outside of a review');
  return review;
}

/** Everything a reviewer does to the facts of one document, with its way back. */
export function useReview(slug: string): Review {
  const api = useApi();
  const { refresh, done, failed, undo } = useChanges();
  const handlers = useMemo(() => ({ onDone: done, onError: failed }), [done, failed]);
  const { settled, ...deciding } = useDecide(handlers);
  const { t } = useWords();
  const accept = useMutation({
    mutationFn: (kind: FactKind | null) => api.directives.facts.acceptCertain({ slug, kind: kind ?? undefined }),
    onSuccess: async ({ accepted, change }) => {
      await refresh();
      if (change) done(change, t('reader.toast.accepted', { n: accepted }));
    },
    onError: failed,
  });
  const add = useCallback(
    async ({ span, data }: { readonly span: TextSpan; readonly data: FactData }) => {
      const { fact, change } = await api.directives.facts.add({ slug, span, data, key: crypto.randomUUID() });
      done(change, t('reader.toast.added'));
      await refresh();
      return fact;
    },
    [api, slug, done, refresh, t],
  );
  // What was decided just now is the last change only once the server has answered.
  const undoLast = useCallback(() => void settled().then(undo), [settled, undo]);
  return { ...deciding, acceptCertain: accept.mutate, add, undo: undoLast };
}

/** The changes of this page, newest last, and how one is taken back. */
function useChanges() {
  const api = useApi();
  const cache = useQueryClient();
  const queries = useQueries();
  const toast = useToast();
  const words = useWords();
  const made = useRef<string[]>([]);
  const refresh = useCallback(async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: queries.facts.key() }),
      cache.invalidateQueries({ queryKey: queries.library.get.key() }),
      cache.invalidateQueries({ queryKey: queries.library.outline.key() }),
      cache.invalidateQueries({ queryKey: queries.changes.key() }),
    ]);
  }, [cache, queries]);
  const failed = useCallback(
    (error: unknown) => toast({ text: problemText(error, words) ?? words.t('reader.toast.failed') }),
    [toast, words],
  );
  const undo = useCallback(() => {
    const change = made.current.pop();
    if (!change) return toast({ text: words.t('reader.toast.nothing') });
    api.directives.changes
      .undo({ id: change })
      .then(
        () => toast({ text: words.t('reader.toast.undone') }),
        (error: unknown) => failed(error),
      )
      .finally(() => void refresh());
  }, [api, toast, words, failed, refresh]);
  const done = useCallback(
    (change: string, text?: string) => {
      made.current.push(change);
      if (text) toast({ text, undo });
    },
    [toast, undo],
  );
  return { refresh, done, failed, undo };
}
