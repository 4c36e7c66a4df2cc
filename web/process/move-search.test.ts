import { expect, test } from 'vitest';
import { chosenVersions, moveSearch } from './move-search.ts';

const versions = [
  { version: 1, running: 0 },
  { version: 2, running: 4 },
  { version: 3, running: 1 },
];

test.each([
  ['the oldest with running cases, to the newest', {}, [2, 3]],
  ['what was chosen', { tu: 1, den: 2 }, [1, 2]],
  ['back to an older one', { tu: 3, den: 1 }, [3, 1]],
  ['a version that is not there counts as not chosen', { tu: 9, den: 9 }, [2, 3]],
  ['the same twice counts as not chosen', { tu: 3, den: 3 }, [2, 3]],
])('%s', (_, search, expected) => expect(chosenVersions(versions, search)).toEqual(expected));

test('a process with one version has nothing to move', () =>
  expect(chosenVersions([{ version: 1, running: 4 }], {})).toBeNull());

test('without running cases the version before the newest is offered', () =>
  expect(
    chosenVersions(
      versions.map((one) => ({ ...one, running: 0 })),
      {},
    ),
  ).toEqual([2, 3]));

test.each([
  [
    { tu: '1', den: 2 },
    { tu: 1, den: 2 },
  ],
  [{ tu: '-1', den: 'x' }, {}],
  [{}, {}],
])('%j is read as %j', (raw, expected) => expect(moveSearch(raw)).toEqual(expected));
