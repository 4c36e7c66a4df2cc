import { useEffect, useReducer } from 'react';
import type { SourceStatus } from '../../../src/directives/schemas.ts';
import { type Mark, secondsLeft } from './time-left.ts';

interface Pace {
  readonly first: Mark | null;
  readonly left: number | null;
}

const NO_PACE: Pace = { first: null, left: null };

interface Progress extends Mark {
  readonly total: number;
  readonly isRecognising: boolean;
}

const pace = ({ first }: Pace, now: Progress): Pace => {
  if (!now.isRecognising) return NO_PACE;
  return first === null ? { first: now, left: null } : { first, left: secondsLeft(first, now, now.total) };
};

/** Seconds until the pages of a scan are recognised, by the pace seen since this page was opened; null without one. */
export function useTimeLeft({ status, stage, done, total }: SourceStatus): number | null {
  const [{ left }, tell] = useReducer(pace, NO_PACE);
  const isRecognising = status === 'reading' && stage === 'recognition';
  useEffect(() => {
    tell({ at: Date.now(), done, total, isRecognising });
  }, [isRecognising, done, total]);
  return isRecognising ? left : null;
}
