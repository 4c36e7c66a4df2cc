import { expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from './ids.ts';

test('an id is a version 7 UUID that carries its instant', () => {
  const id = newId(new Date(1_700_000_000_000));
  expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
});

test('ids of later instants sort later, ids of one instant differ', () => {
  const ids = [1000, 2000, 3000].map((at) => newId(new Date(at)));
  expect([...ids].sort()).toEqual(ids);
  expect(newId(new Date(1000))).not.toBe(newId(new Date(1000)));
});
