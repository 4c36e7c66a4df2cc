import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Migration } from '../../src/process/schemas.ts';
import { useApi, useProcess } from '../router-context.ts';
import { useWords } from '../words.ts';
import { refusalWords } from './refusal-words.ts';
import type { Mapping } from './state-mapping.ts';

interface Move {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly states: Mapping;
  readonly reason: string;
}

interface Standing {
  /** What the move would do; null until it was looked at, and again when the mapping changed. */
  readonly preview: Migration | null;
  readonly trouble: string | null;
  readonly moved: number;
  readonly busy: boolean;
  readonly done: boolean;
}

const BEGIN: Standing = { preview: null, trouble: null, moved: 0, busy: false, done: false };

/** A dry run of a move must name a reason too, and nothing is written with it. */
const LOOKED_AT = '–';

const movedBy = ({ states }: Migration): number => states.reduce((sum, { moved }) => sum + moved, 0);

/** How a move stands: looked at first, then done in portions, so that one that is interrupted loses nothing. */
export function useMove() {
  const api = useApi();
  const client = useQueryClient();
  const queries = useProcess();
  const words = useWords();
  const [standing, setStanding] = useState(BEGIN);
  const set = (change: Partial<Standing>) => setStanding((before) => ({ ...before, ...change }));
  const attempt = async (work: () => Promise<void>) => {
    set({ busy: true, trouble: null });
    try {
      await work();
    } catch (error) {
      set({ trouble: refusalWords(error, words) ?? words.t('process.move.failed') });
    }
    set({ busy: false });
  };
  const look = (move: Move) =>
    attempt(async () => {
      const preview = await api.process.definitions.migrate({ ...move, reason: LOOKED_AT, dryRun: true });
      set({ preview, moved: 0, done: false });
    });
  const run = (move: Move) =>
    attempt(async () => {
      for (let moved = 0, left = 1; left > 0; ) {
        const done = await api.process.definitions.migrate({ ...move, dryRun: false });
        moved += movedBy(done);
        // What somebody else holds, or has moved meanwhile, must not keep this going for ever.
        left = movedBy(done) === 0 ? 0 : done.left;
        set({ moved });
      }
      set({ done: true, preview: null });
      await client.invalidateQueries({ queryKey: queries.key() });
    });
  return { ...standing, look, run, forget: () => setStanding(BEGIN) };
}
