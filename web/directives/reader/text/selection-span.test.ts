import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectedSpan, textOf } from './selection-span.ts';

const pieces = [
  { span: { start: 40, end: 58 }, text: 'Sở Công Thương chủ' },
  { span: { start: 59, end: 63 }, text: 'trì ' },
];

test('the span is that of the words selected', () => {
  const span = selectedSpan(
    [
      { runStart: 40, offset: 0 },
      { runStart: 40, offset: 14 },
    ],
    pieces,
  );
  expect(span).toEqual({ start: 40, end: 54 });
  expect(span && textOf(pieces, span)).toBe('Sở Công Thương');
});

test('selecting from the back gives the same', () => {
  expect(
    selectedSpan(
      [
        { runStart: 40, offset: 14 },
        { runStart: 40, offset: 3 },
      ],
      pieces,
    ),
  ).toEqual({ start: 43, end: 54 });
});

test('white space at the ends is left out', () => {
  expect(
    selectedSpan(
      [
        { runStart: 40, offset: 2 },
        { runStart: 40, offset: 8 },
      ],
      pieces,
    ),
  ).toEqual({ start: 43, end: 47 });
});

test('a selection may run over two paragraphs', () => {
  const span = selectedSpan(
    [
      { runStart: 40, offset: 15 },
      { runStart: 59, offset: 4 },
    ],
    pieces,
  );
  expect(span).toEqual({ start: 55, end: 62 });
  expect(span && textOf(pieces, span)).toBe('chủ trì');
});

test('nothing but white space is no selection', () => {
  expect(
    selectedSpan(
      [
        { runStart: 40, offset: 2 },
        { runStart: 40, offset: 3 },
      ],
      pieces,
    ),
  ).toBeNull();
});

test('a span never grows, and its ends are letters', () => {
  fc.assert(
    fc.property(fc.nat(18), fc.nat(18), (a, b) => {
      const span = selectedSpan(
        [
          { runStart: 40, offset: a },
          { runStart: 40, offset: b },
        ],
        pieces,
      );
      if (!span) return;
      expect(span.start).toBeGreaterThanOrEqual(40 + Math.min(a, b));
      expect(span.end).toBeLessThanOrEqual(40 + Math.max(a, b));
      expect(textOf(pieces, span)).toMatch(/^\S(.*\S)?$/u);
    }),
  );
});
