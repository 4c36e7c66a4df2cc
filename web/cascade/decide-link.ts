import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';
import type { AlignedLink } from '../../src/cascade/schemas.ts';
import { useApi, useCascade } from '../router-context.ts';
import { clauseMark } from '../ui/clause-mark.ts';
import { problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { useUndoLinkChange } from './link-history.tsx';

export type Decision = 'accept' | 'reject' | 'reset';
type Decidable = Pick<AlignedLink, 'from' | 'to' | 'status' | 'byPerson' | 'version'>;
interface Asked {
  readonly link: Decidable;
  readonly decision: Decision;
}

/** Decides about links of one pair; every decision can be taken back. */
export function useDecideLink(pair: { readonly upstream: string; readonly downstream: string }) {
  const api = useApi();
  const cache = useQueryClient();
  const cascade = useCascade();
  const words = useWords();
  const toast = useToast();
  const last = useRef<() => void>(undefined);
  const { undo } = useUndoLinkChange(pair);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ link: { from, to, version }, decision }: Asked) =>
      api.cascade.alignments.decide({ ...pair, from, to, version, decision }),
    onSuccess: ({ link, change }, { decision }) => {
      const text = words.t(`cascade.done.${decision}`, { from: clauseMark(link.from), to: clauseMark(link.to) });
      last.current = () => undo(change);
      toast({ text, undo: last.current });
    },
    onError: (error) => toast({ text: problemText(error, words) ?? words.t('cascade.failed') }),
    onSettled: () => cache.invalidateQueries({ queryKey: cascade.key() }),
  });
  return {
    decide: (link: Decidable, decision: Decision) => mutate({ link, decision }),
    undo: () => last.current?.(),
    isPending,
  };
}

/** Deciding, for whoever may; null for a reader. */
export const DecideContext = createContext<ReturnType<typeof useDecideLink> | null>(null);

export const useDecide = () => useContext(DecideContext);
