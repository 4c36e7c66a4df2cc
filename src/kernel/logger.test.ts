import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

/** What is written of an error. */
function written(error: unknown): Record<string, unknown> {
  const lines: string[] = [];
  createLogger('info', { write: (line) => lines.push(line) }).error({ error }, 'failed');
  return JSON.parse(lines[0] ?? '{}').error;
}

test('an error is told by its kind, its words and its frames', () => {
  const told = written(new RangeError('no page 3'));
  expect(told).toMatchObject({ type: 'RangeError', message: 'no page 3' });
  expect(told.stack).toMatch(/^\s+at /);
});

test('a copy of an error tells as much', () => {
  const { message, stack } = new Error('the queue is gone');
  expect(written({ message, stack, queue: 'read' })).toMatchObject({
    message: 'the queue is gone',
    stack: expect.stringContaining('at '),
  });
});

test.each([
  ['of a database: values that it did not like', { message: 'duplicate "Tráng A Pao"', code: '23505' }, 'Pao'],
  ['addresses of people', new Error('to pao@sonkhe.example: refused'), 'pao@'],
  ['what was asked', new Error('GET /tim-kiem?q=lương failed'), 'lương'],
])('leaves out %s', (_, error, secret) => {
  expect(JSON.stringify(written(error))).not.toContain(secret);
});

test('what is no object is told as text', () => {
  expect(written('stopped')).toBe('stopped');
});
