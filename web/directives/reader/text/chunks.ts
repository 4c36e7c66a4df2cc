import { WINDOW } from '../reader-queries.ts';

/** Passages drawn and dropped together. Divides WINDOW. */
export const CHUNK = 40;

/** A document of up to this many passages is never dropped from the page once drawn: the browser's own search works. */
export const KEEP = 800;

export const chunksOf = (total: number): readonly number[] =>
  Array.from({ length: Math.ceil(total / CHUNK) }, (_, chunk) => chunk);

export const windowOfChunk = (chunk: number): number => Math.floor((chunk * CHUNK) / WINDOW);

export const chunkOf = (ordinal: number): number => Math.floor(ordinal / CHUNK);
