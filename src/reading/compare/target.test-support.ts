import type { Target } from '../model/fact.ts';
import { span } from '../model/span.ts';

/** A target of an invented directive, with what a test says of it. */
export const targetOf = (own: Partial<Target>): Target => ({
  kind: 'target',
  id: JSON.stringify(own),
  clause: 'II/1',
  span: span(0, 0),
  quote: '',
  method: 'test',
  confidence: 1,
  indicator: 'tỷ lệ bản có mạng',
  comparator: '>=',
  value: 30,
  valueTo: null,
  unit: '%',
  year: 2030,
  yearFrom: 'own',
  scope: null,
  coverage: false,
  baseline: null,
  ...own,
});
