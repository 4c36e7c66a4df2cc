import { expect, test } from 'vitest';
import { BOX, type GraphDocument, isComb, layOutGraph, linePath, WIDTH } from './graph-layout.ts';

const document = (slug: string, issuedOn: string | null, government: GraphDocument['government'] = 'province') => ({
  slug,
  symbol: slug,
  type: null,
  issuer: null,
  issuedOn,
  title: null,
  government,
});

test.each([5, 60])('%i documents: no box covers another, and all lie in the drawing', (count) => {
  const day = (at: number) => `2025-0${(at % 9) + 1}-1${at % 7}`;
  const { boxes, height } = layOutGraph([
    document('above', '2024-12-22', 'centre'),
    document('undated', null),
    ...Array.from({ length: count - 2 }, (_, at) => document(`d${at}`, day(at))),
  ]);
  expect(boxes).toHaveLength(count);
  const covered = boxes.filter((one) =>
    boxes.some(
      (other) => one !== other && Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height,
    ),
  );
  expect(covered.map(({ document: { slug } }) => slug)).toEqual([]);
  expect(boxes.every(({ x, y }) => x >= 0 && x + BOX.width <= WIDTH && y + BOX.height <= height)).toBe(true);
});

test('the older stands left of the newer, the centre above the provinces', () => {
  const { boxes } = layOutGraph([document('new', '2025-06-01'), document('old', '2012-11-01', 'centre')]);
  const [old, young] = ['old', 'new'].map((slug) => boxes.find((box) => box.document.slug === slug)!);
  expect(old!.x).toBeLessThan(young!.x);
  expect(old!.y).toBeLessThan(young!.y);
});

test('one document alone has its place', () => {
  expect(layOutGraph([document('alone', null)]).boxes).toHaveLength(1);
});

test('where many stand on one document, their lines share a stem and run over the boxes, never through them', () => {
  const above = { document: {} as GraphDocument, x: 100, y: 40 };
  const below = { document: {} as GraphDocument, x: 400, y: 120 };
  expect(linePath(above, below, true)).toBe(`M112,${40 + BOX.height} V114 H412 V120`);
  expect(linePath(above, below, false)).toContain('C');
});

test('a document beside the one it stands on has a line of its own even then', () => {
  const box = (x: number) => ({ document: {} as GraphDocument, x, y: 40 });
  expect(linePath(box(100), box(300), true)).toContain('C');
});

test('up to eight lines are curves', () => {
  const relations = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ from: `d${at}`, to: 'a', kind: 'implements' as const, places: [] }));
  expect([isComb(relations(8), 'a'), isComb(relations(9), 'a'), isComb(relations(9), 'b')]).toEqual([
    false,
    true,
    false,
  ]);
});
