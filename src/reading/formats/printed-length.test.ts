import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedLength } from './printed-length.ts';

test('white space of any kind is not counted', () => {
  expect(printedLength(' Tỉnh\u00A0Sơn\tKhê\n')).toBe(10);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => printedLength(text) === text.replace(/\s+/g, '').length),
  );
});
