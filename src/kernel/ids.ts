import { randomBytes } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562) for an instant: sorts by time of creation. Made here and not in the database, because PostgreSQL 15
 * has no `uuidv7()`.
 */
export function newId(at: Date = new Date()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Whether a text has the form of an id; the database refuses others where it expects one. */
export const isId = (text: string): boolean => UUID.test(text);
