import type { Difference, ToldValue } from './schemas.ts';

type Leaves = ReadonlyMap<string, { readonly path: readonly string[]; readonly value: ToldValue }>;

/** Values are shown, not kept, here: longer ones are cut. */
const LONGEST = 400;
const DEEPEST = 12;

/**
 * What differs between before and after of an entry, field by field, in the order in which the fields were told. What is
 * absent counts as nothing (null); the numbers of versions, which every change raises, are left out.
 */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Map([...old, ...now])].flatMap(([key, { path }]) => {
    const told = { path: [...path], before: old.get(key)?.value ?? null, after: now.get(key)?.value ?? null };
    return path.at(-1) === 'version' || same(told.before, told.after) ? [] : [told];
  });
}

const same = (one: ToldValue, other: ToldValue): boolean => JSON.stringify(one) === JSON.stringify(other);

function leavesOf(value: unknown): Leaves {
  return new Map(walk(value, []).map((leaf) => [JSON.stringify(leaf.path), leaf]));
}

function walk(value: unknown, path: readonly string[]): { path: readonly string[]; value: ToldValue }[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [{ path, value: cut(value) }];
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.length === 0 ? [] : [{ path, value: value.map(cut) }];
  }
  if (path.length === DEEPEST) return [{ path, value: cut(JSON.stringify(value)) }];
  return Object.entries(value).flatMap(([key, member]) => walk(member, [...path, key]));
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
