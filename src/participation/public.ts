export { feedbackProcess } from './feedback.ts';
