import type { Target } from '../model/fact.ts';
import { quote, type Span } from '../model/span.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import type { Draft } from './fact-id.ts';
import type { Passage } from './passage.ts';

/** What the rules of targets decide; the rest follows from the place. */
export type Aim = Pick<
  Target,
  | 'indicator'
  | 'comparator'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'year'
  | 'yearFrom'
  | 'scope'
  | 'coverage'
  | 'baseline'
  | 'method'
  | 'confidence'
>;

/** An aim anchored to its words: `words` is a range of the passage. */
export const targetDraft = ({ clause, located }: Passage, words: Span, aim: Aim): Draft<Target> => ({
  kind: 'target',
  clause: clause?.path ?? null,
  span: located.toSpan(words.start, words.end),
  quote: evenSpace(quote(located.text, words)),
  ...aim,
});
