import { useEffect, useState } from 'react';
import type { SourceStatus } from '../../../src/directives/schemas.ts';
import { type Mark, secondsLeft } from './time-left.ts';

/** Seconds until the pages of a scan are recognised, by the pace seen since this page was opened; null without one. */
export function useTimeLeft({ status, stage, done, total }: SourceStatus): number | null {
  const [first, setFirst] = useState<Mark | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const isRecognising = status === 'reading' && stage === 'recognition';
  useEffect(() => {
    const now = { at: Date.now(), done };
    if (!isRecognising) setFirst(null);
    else if (first === null) setFirst(now);
    else setLeft(secondsLeft(first, now, total));
  }, [isRecognising, first, done, total]);
  return isRecognising ? left : null;
}
