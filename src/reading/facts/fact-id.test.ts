import { expect, it } from 'vitest';
import type { Citation } from '../model/fact.ts';
import { type Draft, identify } from './fact-id.ts';

const citation = (clause: string | null, quote: string): Draft<Citation> => ({
  kind: 'citation',
  clause,
  span: { start: 0, end: quote.length },
  quote,
  method: 'citation.symbol',
  confidence: 1,
  symbol: null,
  date: null,
  issuer: null,
  form: 'name',
  self: false,
});

const ids = (...drafts: Draft<Citation>[]) => identify<Citation>(drafts).map((fact) => fact.id);

it('gives the same words in the same clause the same id in every read', () => {
  expect(ids(citation('I/1', 'Luật Thủ đô'))).toEqual(ids(citation('I/1', 'Luật  thủ đô')));
});

it('tells equals apart by their order', () => {
  expect(new Set(ids(citation('I', 'Luật Thủ đô'), citation('I', 'Luật Thủ đô'))).size).toBe(2);
});

it('is not moved by what stands in other clauses', () => {
  expect(ids(citation('I', 'A'), citation('II', 'Luật Thủ đô'))[1]).toBe(ids(citation('II', 'Luật Thủ đô'))[0]);
});

it.each([
  ['clause', citation(null, 'Luật Thủ đô')],
  ['quote', citation('I', 'Luật Đất đai')],
])('differs by %s', (_, other) => {
  expect(ids(other)).not.toEqual(ids(citation('I', 'Luật Thủ đô')));
});
