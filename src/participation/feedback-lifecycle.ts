import { defineProcess, type Taker } from '../process/public.ts';

const SENDER: readonly Taker[] = [{ role: 'citizen', at: 'own' }];
const HANDLING: readonly Taker[] = [
  { role: 'leader', at: 'addressee' },
  { role: 'officer', at: 'addressee' },
];

/** Feedback (phản ánh, đề nghị sửa dữ liệu): what a citizen or an enterprise sends, with a clock that they see. */
export const feedback = defineProcess({
  name: 'feedback',
  version: 1,
  label: { vi: 'Phản ánh, đề nghị sửa dữ liệu', en: 'Feedback and corrections' },
  about: {
    vi: 'Công dân, doanh nghiệp phản ánh hoặc báo dữ liệu sai; cơ quan nhận, trả lời đúng hạn, người gửi thấy rõ đang ở đâu.',
    en: 'Citizens and enterprises send feedback or report wrong data; the body takes it up, answers in time, and they see where it is.',
  },
  fields: {
    subject: { label: { vi: 'Về việc', en: 'Subject' }, kind: 'line' },
    content: { label: { vi: 'Nội dung', en: 'Content' }, kind: 'text' },
    place: {
      label: { vi: 'Trang hoặc dữ liệu liên quan', en: 'Page or data concerned' },
      kind: 'line',
      optional: true,
    },
    body: { label: { vi: 'Cơ quan giải quyết', en: 'Responsible organisation' }, kind: 'organisation' },
    handler: { label: { vi: 'Người xử lý', en: 'Handled by' }, kind: 'line' },
    answerBy: { label: { vi: 'Hạn trả lời', en: 'Answer by' }, kind: 'date' },
    answer: { label: { vi: 'Trả lời', en: 'Answer' }, kind: 'text' },
  },
  title: 'subject',
  addressee: 'body',
  guards: {},
  effects: ['startClock'],
  opening: {
    label: { vi: 'Gửi phản ánh', en: 'Send feedback' },
    by: SENDER,
    asks: ['subject', 'content', 'place', 'body'],
  },
  initial: 'received',
  states: {
    received: {
      label: { vi: 'Mới nhận', en: 'Received' },
      tone: 'waiting',
      timers: { takeUpLate: { due: { after: { days: 3 } }, takes: 'delay' } },
    },
    delayed: { label: { vi: 'Chậm tiếp nhận', en: 'Not taken up in time' }, tone: 'late' },
    assigned: {
      label: { vi: 'Đang giải quyết', en: 'Being dealt with' },
      tone: 'waiting',
      timers: { answerLate: { due: { on: 'answerBy', days: 1 }, takes: 'lapse' } },
    },
    overdue: { label: { vi: 'Quá hạn trả lời', en: 'Answer overdue' }, tone: 'late' },
    answered: {
      label: { vi: 'Đã trả lời', en: 'Answered' },
      tone: 'done',
      timers: { noReply: { due: { after: { days: 30 } }, takes: 'close' } },
    },
    closed: { label: { vi: 'Đã kết thúc', en: 'Closed' }, tone: 'done', final: true },
    rejected: { label: { vi: 'Không tiếp nhận', en: 'Rejected' }, tone: 'closed', final: true },
    withdrawn: { label: { vi: 'Người gửi rút', en: 'Withdrawn' }, tone: 'closed', final: true },
  },
  transitions: {
    assign: {
      label: { vi: 'Tiếp nhận, giao xử lý', en: 'Take up and assign' },
      from: ['received', 'delayed'],
      to: 'assigned',
      by: HANDLING,
      asks: ['handler'],
      effects: ['startClock'],
    },
    pass: {
      label: { vi: 'Chuyển cơ quan khác', en: 'Pass to another body' },
      from: ['received', 'delayed'],
      to: 'stay',
      by: HANDLING,
      asks: ['body'],
      reason: true,
    },
    delay: { label: { vi: 'Hết hạn tiếp nhận', en: 'Not taken up' }, from: ['received'], to: 'delayed', by: [] },
    answer: {
      label: { vi: 'Trả lời', en: 'Answer' },
      from: ['assigned', 'overdue'],
      to: 'answered',
      by: HANDLING,
      asks: ['answer'],
    },
    lapse: { label: { vi: 'Hết hạn trả lời', en: 'Time is up' }, from: ['assigned'], to: 'overdue', by: [] },
    reopen: {
      label: { vi: 'Chưa thoả đáng', en: 'Not satisfied' },
      from: ['answered'],
      to: 'assigned',
      by: SENDER,
      reason: true,
      effects: ['startClock'],
    },
    close: { label: { vi: 'Kết thúc', en: 'Close' }, from: ['answered'], to: 'closed', by: SENDER },
    reject: {
      label: { vi: 'Không tiếp nhận', en: 'Reject' },
      from: ['received', 'delayed'],
      to: 'rejected',
      by: HANDLING,
      reason: true,
    },
    withdraw: {
      label: { vi: 'Rút phản ánh', en: 'Withdraw' },
      from: ['received', 'delayed'],
      to: 'withdrawn',
      by: SENDER,
    },
  },
});
