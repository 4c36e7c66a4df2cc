export { TIMERS } from './align-timers.ts';
export { caseDeadlines } from './case-deadlines.ts';
export { type CaseData, type Definition, defineProcess, type Taker, type Words } from './definition.ts';
export { addDays, localDate } from './due-time.ts';
export { mermaidOf } from './mermaid.ts';
export { newsOfSteps } from './news-of-steps.ts';
export { openCase } from './open-case.ts';
export {
  createProcesses,
  declareProcess,
  type Effect,
  type Process,
  type Processes,
  type StepListener,
  type StepTaken,
} from './processes.ts';
export { processRouter } from './router.ts';
export { startTimers, sweepTimers, type Timing } from './start-timers.ts';
export { stepCase } from './step-case.ts';
export { processSubjects } from './subjects.ts';
