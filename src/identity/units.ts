import type { Db } from '../kernel/database.ts';

/** Names of organisations today, by id; those that are not there are left out. */
export const unitNames = async (_db: Db, _units: readonly string[]): Promise<ReadonlyMap<string, string>> => new Map();

/** Ids of the organisations below one. */
export const unitsBelow = async (_db: Db, _unit: string, _asOf: string): Promise<readonly string[]> => [];
