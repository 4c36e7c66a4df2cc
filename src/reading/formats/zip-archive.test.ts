import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from './zip-archive.ts';

const WORDS = strToU8('Sơn Khê phát triển kinh tế số. '.repeat(2000));

describe('openZip', () => {
  test('reads parts, packed or stored', () => {
    const zip = openZip(zipSync({ 'a/b.xml': WORDS, 'c.txt': [WORDS, { level: 0 }] }));
    expect(zip.names).toEqual(['a/b.xml', 'c.txt']);
    for (const name of zip.names) expect(zip.read(name)).toEqual({ bytes: WORDS, intact: true });
    expect(zip.read('none')).toBeNull();
  });

  test('tells a part that is not what was packed', () => {
    const bytes = zipSync({ 'c.txt': [WORDS, { level: 0 }] });
    bytes[100]! ^= 1;
    expect(openZip(bytes).read('c.txt')).toMatchObject({ intact: false });
  });

  test('a bomb is known by what comes out, whatever it says of its size', () => {
    const bytes = zipSync({ x: [new Uint8Array(40_000_000), { level: 9 }] });
    const view = new DataView(bytes.buffer);
    const central = bytes.length - 22 - 47;
    view.setUint32(central + 24, 10, true);
    expect(() => openZip(bytes).read('x')).toThrow(expect.objectContaining({ code: 'zip-bomb' }));
  });

  test('many parts that are each small enough are a bomb together', () => {
    const part = new Uint8Array(4_000_000);
    const zip = openZip(zipSync(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}`, part]))));
    expect(() => zip.names.forEach((name) => zip.read(name))).toThrow(expect.objectContaining({ code: 'zip-bomb' }));
  });

  test('too many entries', () => {
    const bytes = zipSync({ x: WORDS });
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 60_000, true);
    expect(() => openZip(bytes)).toThrow(expect.objectContaining({ code: 'zip-bomb' }));
  });

  test('encrypted', () => {
    const bytes = zipSync({ x: WORDS });
    const view = new DataView(bytes.buffer);
    const central = view.getUint32(bytes.length - 6, true);
    view.setUint16(central + 8, 1, true);
    expect(() => openZip(bytes).read('x')).toThrow(expect.objectContaining({ code: 'encrypted' }));
  });

  test.each([0, 3, 21, 22, 60, 200])('cut to %d bytes', (length) => {
    const bytes = zipSync({ x: WORDS }).subarray(0, length);
    expect(() => openZip(bytes)).toThrow(expect.objectContaining({ code: 'not-a-document' }));
  });
});
