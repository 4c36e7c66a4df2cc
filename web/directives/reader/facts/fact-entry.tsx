import { memo } from 'react';
import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useReader } from '../reader-state.ts';
import { FactCard } from './fact-card.tsx';
import { FactRow } from './fact-row.tsx';

/** The current fact is a card with everything it says, the others are rows. */
export const FactEntry = memo(function FactEntry({ fact }: { readonly fact: RegisteredFact }) {
  const { state } = useReader();
  return state.current === fact.id ? <FactCard fact={fact} /> : <FactRow fact={fact} />;
});
