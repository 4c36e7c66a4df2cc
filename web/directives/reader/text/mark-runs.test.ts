import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole, type Mark, marksWithin, runsOf } from './mark-runs.ts';

const mark = (id: string, start: number, end: number, kind: Mark['kind'] = 'target'): Mark => ({
  id,
  kind,
  status: 'suggested',
  span: { start, end },
});

const paragraph = { span: { start: 100, end: 120 }, text: 'đạt tối thiểu 25% đó' };

test('cuts at the edges of a fact', () => {
  const runs = runsOf(paragraph, [mark('a', 104, 117)]);
  expect(runs.map(({ text, marks }) => [text, marks.map(({ id }) => id)])).toEqual([
    ['đạt ', []],
    ['tối thiểu 25%', ['a']],
    [' đó', []],
  ]);
});

test('the inner fact comes last where facts overlap', () => {
  const runs = runsOf(paragraph, [mark('inner', 114, 117), mark('outer', 100, 120, 'task')]);
  expect(runs.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['outer'], ['outer', 'inner'], ['outer']]);
});

test('a fact of another paragraph does not cut', () => {
  expect(runsOf(paragraph, [mark('before', 10, 100), mark('after', 120, 130)])).toHaveLength(1);
});

const spanOf = ([start, size]: [number, number]) => mark(`${start}+${size}`, start, start + size);
const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(spanOf), { maxLength: 12 });

test('the runs put together are the text, each at its place', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(30), spans, (text, start, marks) => {
      const runs = runsOf({ span: { start, end: start + text.length }, text }, marks);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs) expect(text.slice(run.start - start, run.start - start + run.text.length)).toBe(run.text);
    }),
  );
});

test('marksWithin finds what a plain search finds', () => {
  fc.assert(
    fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 30 }), (all, start, size) => {
      const marks = all.toSorted((a, b) => a.span.start - b.span.start);
      const range = { start, end: start + size };
      const plain = marks.filter(({ span }) => span.start < range.end && span.end > range.start);
      expect(marksWithin(marks, range, 20)).toEqual(plain);
    }),
  );
});

test.each([
  ['a task of most of the clause', mark('t', 0, 80, 'task'), true],
  ['a task of a few words', mark('t', 0, 30, 'task'), false],
  ['a target of the whole clause', mark('t', 0, 100), false],
])('%s', (_, fact, whole) => {
  expect(isWhole(fact, { start: 0, end: 100 })).toBe(whole);
});
