import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import { useApi, useCascade } from '../../router-context.ts';
import { problemText } from '../../ui/problem.ts';
import { useToast } from '../../ui/toasts.tsx';
import { useWords } from '../../words.ts';
import type { Api } from '../../api.ts';
import { type Comparison, keyOf, type Place } from './compare-view.ts';

export type ThemeEdit = Parameters<Api['cascade']['comparisons']['edit']>[0]['edit'];

/** Arranging themes: every edit is saved at once and can be taken back. */
export function useArranging(v: string, comparison: Comparison) {
  const api = useApi();
  const cache = useQueryClient();
  const words = useWords();
  const toast = useToast();
  const { queryKey } = useCascade().comparisons.get.queryOptions({ input: { v } });
  const [active, setActive] = useState(false);
  const [chosen, setChosen] = useState<readonly Place[]>([]);
  const show = (changed: Comparison) => {
    cache.setQueryData(queryKey, changed);
    setChosen([]);
  };
  const fail = (error: Error) => {
    toast({ text: problemText(error, words) ?? words.t('compare.failed') });
    return cache.invalidateQueries({ queryKey });
  };
  const undo = useMutation({
    mutationFn: (change: string) => api.cascade.comparisons.undo({ v, change }),
    onSuccess: (answer) => show(answer.comparison),
    onError: fail,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (edit: ThemeEdit) => api.cascade.comparisons.edit({ v, edit, version: comparison.version }),
    onSuccess: ({ comparison: changed, change }, edit) => {
      show(changed);
      toast({ text: words.t(`compare.done.${edit.kind}`), undo: () => undo.mutate(change) });
    },
    onError: fail,
  });
  return {
    active,
    setActive,
    chosen,
    isChosen: (place: Place) => chosen.some((one) => keyOf(one) === keyOf(place)),
    choose: (place: Place) =>
      setChosen((before) => {
        const left = before.filter((one) => keyOf(one) !== keyOf(place));
        return left.length < before.length ? left : [...before, { document: place.document, path: place.path }];
      }),
    edit: mutate,
    isPending: isPending || undo.isPending,
  };
}

/** Null for a reader, and while nothing is arranged. */
export const ArrangeContext = createContext<ReturnType<typeof useArranging> | null>(null);

export const useArrange = () => useContext(ArrangeContext);
