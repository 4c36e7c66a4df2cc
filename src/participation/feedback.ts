import { addDays, declareProcess } from '../process/public.ts';
import { feedback } from './feedback-lifecycle.ts';

/** Days in which feedback that was taken up is answered: a service promise, counted from the day it was taken up. */
const ANSWER_DAYS = 10;

/** Feedback with what happens in it. */
export const feedbackProcess = declareProcess([feedback], {
  startClock: async (_tx, _given, { today }) => ({ answerBy: addDays(today, ANSWER_DAYS) }),
});
