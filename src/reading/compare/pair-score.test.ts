import { expect, test } from 'vitest';
import type { Features } from './features.ts';
import { pairScore } from './pair-score.ts';
import { PARAMETERS } from './parameters.ts';

const features = (more: Partial<Features>): Features => ({
  contained: 0,
  cosine: 0,
  section: 0,
  sentence: 0,
  heading: 0,
  opening: 0,
  bodies: 'unsaid',
  programme: false,
  sameRole: true,
  otherYears: false,
  ...more,
});
const scoreOf = (more: Partial<Features>): number => pairScore(features(more), PARAMETERS);

test('bodies that answer to each other say nothing by themselves', () => {
  expect(scoreOf({ bodies: 'counterparts' })).toBe(0);
  expect(scoreOf({ contained: 0.04, cosine: 0.04, bodies: 'counterparts' })).toBeLessThan(PARAMETERS.threshold);
});

test('where the words are alike too, they tell whom the clause is about', () => {
  const alike = { contained: 0.5, cosine: 0.3, section: 0.8 };
  const [unsaid, counterparts, others] = (['unsaid', 'counterparts', 'others'] as const).map((bodies) =>
    scoreOf({ ...alike, bodies }),
  );
  expect(counterparts! - unsaid!).toBeCloseTo(PARAMETERS.counterpart);
  expect(others!).toBeLessThan(unsaid!);
});
