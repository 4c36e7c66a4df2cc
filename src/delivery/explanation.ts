import { declareProcess } from '../process/public.ts';
import { explanation } from './explanation-lifecycle.ts';

/** Explanation requests with what happens in them. */
export const explanationProcess = declareProcess([explanation], {
  /** A returned answer stands beside the next one, so that whoever answers sees what was not enough. */
  setAnswerAside: async (_tx, _given, { after }) => ({ earlierAnswer: after.answer ?? '', answer: '', evidence: '' }),
});
