import { defineProcess, type Taker } from '../process/public.ts';

const ASKING: readonly Taker[] = [
  { role: 'leader', at: 'unit' },
  { role: 'officer', at: 'unit' },
];
const ANSWERING: readonly Taker[] = [
  { role: 'leader', at: 'addressee' },
  { role: 'officer', at: 'addressee' },
  { role: 'reporter', at: 'addressee' },
];

/** Explanation request (yêu cầu giải trình): a question to an organisation, with a reply clock that anybody involved sees. */
export const explanation = defineProcess({
  name: 'explanation',
  version: 1,
  label: { vi: 'Yêu cầu giải trình', en: 'Explanation request' },
  about: {
    vi: 'Hỏi một cơ quan vì sao việc chậm hoặc chưa đạt; có hạn trả lời, xem xét câu trả lời, trả lại khi chưa rõ.',
    en: 'Asks an organisation why something is late or falls short; with a reply clock, a review of the answer, and its return.',
  },
  fields: {
    subject: { label: { vi: 'Việc cần giải trình', en: 'Matter' }, kind: 'line' },
    question: { label: { vi: 'Câu hỏi', en: 'Question' }, kind: 'text' },
    addressee: { label: { vi: 'Cơ quan phải trả lời', en: 'Organisation that answers' }, kind: 'organisation' },
    replyBy: { label: { vi: 'Hạn trả lời', en: 'Reply by' }, kind: 'date' },
    answer: { label: { vi: 'Giải trình', en: 'Answer' }, kind: 'text' },
    evidence: { label: { vi: 'Tài liệu kèm theo', en: 'Evidence' }, kind: 'line', optional: true },
    earlierAnswer: { label: { vi: 'Giải trình lần trước', en: 'Earlier answer' }, kind: 'text', optional: true },
  },
  title: 'subject',
  addressee: 'addressee',
  guards: {
    replyByAhead: {
      label: { vi: 'hạn trả lời chưa qua', en: 'the reply date is not past' },
      holds: ({ replyBy = '' }, today) => replyBy >= today,
    },
  },
  effects: ['setAnswerAside'],
  opening: {
    label: { vi: 'Gửi yêu cầu', en: 'Send the request' },
    by: ASKING,
    asks: ['subject', 'question', 'addressee', 'replyBy'],
    guards: ['replyByAhead'],
  },
  initial: 'asked',
  states: {
    asked: {
      label: { vi: 'Chờ trả lời', en: 'Waiting for the answer' },
      tone: 'waiting',
      timers: { replyLate: { due: { on: 'replyBy', days: 1 }, takes: 'lapse' } },
    },
    overdue: { label: { vi: 'Quá hạn trả lời', en: 'Answer overdue' }, tone: 'late' },
    answered: { label: { vi: 'Chờ xem xét', en: 'Answer under review' }, tone: 'waiting' },
    accepted: { label: { vi: 'Đã chấp nhận', en: 'Accepted' }, tone: 'done', final: true },
    withdrawn: { label: { vi: 'Đã rút', en: 'Withdrawn' }, tone: 'closed', final: true },
  },
  transitions: {
    answer: {
      label: { vi: 'Trả lời', en: 'Answer' },
      from: ['asked', 'overdue'],
      to: 'answered',
      by: ANSWERING,
      asks: ['answer', 'evidence'],
    },
    extend: {
      label: { vi: 'Đổi hạn', en: 'Change the date' },
      from: ['asked'],
      to: 'stay',
      by: ASKING,
      asks: ['replyBy'],
      reason: true,
      guards: ['replyByAhead'],
    },
    lapse: { label: { vi: 'Hết hạn', en: 'Time is up' }, from: ['asked'], to: 'overdue', by: [] },
    renew: {
      label: { vi: 'Cho thêm thời gian', en: 'Give more time' },
      from: ['overdue'],
      to: 'asked',
      by: ASKING,
      asks: ['replyBy'],
      reason: true,
      guards: ['replyByAhead'],
    },
    accept: { label: { vi: 'Chấp nhận', en: 'Accept' }, from: ['answered'], to: 'accepted', by: ASKING },
    return: {
      label: { vi: 'Trả lại', en: 'Return' },
      from: ['answered'],
      to: 'asked',
      by: ASKING,
      asks: ['replyBy'],
      reason: true,
      guards: ['replyByAhead'],
      effects: ['setAnswerAside'],
    },
    withdraw: {
      label: { vi: 'Rút yêu cầu', en: 'Withdraw' },
      from: ['asked', 'overdue', 'answered'],
      to: 'withdrawn',
      by: ASKING,
      reason: true,
    },
  },
});
