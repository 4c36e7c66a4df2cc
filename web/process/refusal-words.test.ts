import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { en } from '../messages.en.ts';
import { wordsOf } from '../words.ts';
import { refusalWords } from './refusal-words.ts';

const words = wordsOf('en', { texts: en });
const refused = (data: unknown) => new ORPCError('CONFLICT', { data });

test('what is allowed is said in the language of the page', () => {
  const current = {
    state: { vi: 'Chờ trả lời', en: 'Waiting' },
    allowed: [{ label: { vi: 'Trả lời', en: 'Answer' } }, { label: { vi: 'Rút', en: 'Withdraw' } }],
  };
  const values = { state: 'Chờ trả lời', allowed: 'Trả lời, Rút' };
  const said = refusalWords(refused({ code: 'step-not-allowed', values, current }), words);
  expect(said).toContain('“Waiting”');
  expect(said).toContain('Answer, Withdraw');
});

test('other refusals have their own words, and other errors none', () => {
  expect(refusalWords(refused({ code: 'step-without-reason', values: {} }), words)).toBe(
    en['problem.step-without-reason'],
  );
  expect(refusalWords(new Error('network'), words)).toBeNull();
});
