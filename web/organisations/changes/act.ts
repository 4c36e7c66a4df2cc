import { useState } from 'react';

/** What every change names: the first date on which it holds, and the act (căn cứ) that says so. */
export interface Act {
  readonly on: string;
  readonly basis: string;
  readonly setOn: (on: string) => void;
  readonly setBasis: (basis: string) => void;
}

export function useAct(begin: string): Act {
  const [on, setOn] = useState(begin);
  const [basis, setBasis] = useState('');
  return { on, basis, setOn, setBasis };
}

/** As the operations take it: no basis is none. */
export const actInput = ({ on, basis }: Act) => ({ on, basis: orNull(basis) });

/** Trimmed, and null where nothing was typed. */
export const orNull = (typed: string | null): string | null => typed?.trim() || null;
