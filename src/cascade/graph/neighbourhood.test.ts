import { expect, test } from 'vitest';
import { neighbourhood, type Relation } from './neighbourhood.ts';

const says = (from: string, kind: Relation['kind'], to: string): Relation => ({ from, to, kind });

test('what is carried out and what carries out, by any number of steps; neighbours by one', () => {
  const found = neighbourhood('programme', [
    says('programme', 'implements', 'conclusion'),
    says('conclusion', 'implements', 'resolution'),
    says('plan', 'implements', 'programme'),
    says('plan', 'cites', 'decree'),
    says('decree', 'cites', 'law'),
    says('newer', 'replaces', 'plan'),
    says('sibling', 'implements', 'elsewhere'),
  ]);
  expect([...found].toSorted()).toEqual(['conclusion', 'decree', 'newer', 'plan', 'programme', 'resolution']);
});

test('a ring ends, and no more than can be pictured', () => {
  const ring = [says('a', 'implements', 'b'), says('b', 'implements', 'a')];
  expect([...neighbourhood('a', ring)].toSorted()).toEqual(['a', 'b']);
  const many = Array.from({ length: 200 }, (_, at) => says(`d${at}`, 'cites', 'a'));
  expect(neighbourhood('a', many).size).toBe(80);
});
