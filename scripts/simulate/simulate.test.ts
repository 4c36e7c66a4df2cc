import { expect, test } from 'vitest';
import { changeNumber } from './change-number.ts';
import { inventedIssuers, inventedResolution } from './invented-cascade.ts';
import { placedItems, printProgramme } from './print-programme.ts';
import { simulateProgramme } from './programme.ts';
import { split } from './rewordings.ts';
import { precision, recall, saySimulation, scoreSimulation } from './score-simulation.ts';

const upstream = await inventedResolution();

test('thirty-four programmes: what was left out, changed and taken over is found', async () => {
  const score = await scoreSimulation(upstream, inventedIssuers(), 2026);
  const { links, omissions, numbers, additions } = score;
  expect(score).toMatchObject({ programmes: 34, misread: 0, doubtful: omissions.missed });
  expect(omissions.found).toBeGreaterThan(80);
  expect(numbers.found).toBeGreaterThan(70);
  for (const count of [links, omissions, numbers, additions]) {
    expect(recall(count)).toBeGreaterThanOrEqual(0.97);
    expect(precision(count)).toBeGreaterThanOrEqual(0.97);
  }
});

test('what was counted is said in words', async () => {
  const said = saySimulation(await scoreSimulation(upstream, inventedIssuers().slice(0, 2), 2026));
  expect(said).toMatch(/omissions +\d+ found, \d+ missed, \d+ too many/);
  expect(said).toContain('2 programmes; 0 clauses read otherwise than printed');
});

test('the same seed gives the same programme, another one another', () => {
  const printed = (seed: number) =>
    printProgramme(simulateProgramme(upstream.document, seed), inventedIssuers()[0]!, upstream.document.metadata);
  expect(printed(7)).toBe(printed(7));
  expect(printed(7)).not.toBe(printed(8));
});

test('nothing is dropped and taken over at once, and every clause comes from somewhere', () => {
  const programme = simulateProgramme(upstream.document, 3);
  const { dropped, asked } = programme;
  const taken = new Set(placedItems(programme).flatMap(({ from }) => from));
  expect(dropped.filter((path) => taken.has(path))).toEqual([]);
  expect([...taken, ...dropped].toSorted()).toEqual([...asked].toSorted());
});

test.each([
  ['Bản có mạng đạt 40% vào năm sau.', 40, '%', true],
  ['Bản có mạng đạt 40%, chợ có mạng đạt 40%.', 40, '%', false],
  ['Bản có mạng đạt bốn mươi phần trăm.', 40, '%', false],
])('%s: its number can be changed: %s %s %s', (text, value, unit, can) => {
  const [target] = upstream.document.facts.filter((fact) => fact.kind === 'target');
  const changed = changeNumber(text, { ...target!, value, valueTo: null, unit, coverage: false }, () => 0.5);
  expect(changed?.text.includes(`${changed.change.now}%`) ?? false).toBe(can);
});

test('a clause is cut only where both halves say enough', () => {
  expect(split('Mở lớp dạy nghề rừng cho thanh niên các bản; cấp thẻ học nghề cho người đã qua lớp.')?.[1]).toMatch(
    /^Cấp/,
  );
  expect(split('Mở lớp dạy nghề rừng cho thanh niên các bản; cấp thẻ.')).toBeNull();
});
