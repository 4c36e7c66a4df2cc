import { expect, test } from 'vitest';
import { vi } from '../../../messages.vi.ts';
import { wordsOf } from '../../../words.ts';
import { actorWords, changeWords } from './change-words.ts';

const words = wordsOf('vi', { texts: vi });

test.each([
  ['directives.facts.accept', 1, 'chấp nhận 1 dữ kiện'],
  ['directives.facts.acceptCertain', 46, 'chấp nhận cả 46 dữ kiện chắc chắn'],
  ['directives.library.publish', 0, 'công bố văn bản'],
  ['directives.later.thing', 2, 'directives.later.thing'],
])('%s', (operation, count, told) => {
  expect(changeWords({ operation, count }, words)).toBe(told);
});

test('the engine and the local user are told by name, others by their own', () => {
  expect(actorWords('engine', words)).toBe('Nhịp');
  expect(actorWords('Hà Thị Duyên', words)).toBe('Hà Thị Duyên');
});
