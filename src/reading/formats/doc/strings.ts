import { slice } from './word-file.ts';

const UTF16 = new TextDecoder('utf-16le');

/** Text of so many UTF-16 units. @throws {RangeError} when it lies outside. */
export const textAt = (view: DataView, at: number, units: number): string => UTF16.decode(slice(view, at, units * 2));
