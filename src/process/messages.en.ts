import type { processProblemsVi } from './messages.vi.ts';

/** Words for each refusal about cases and processes: what happened, what was kept, what to do. */
export const processProblemsEn: Readonly<Record<keyof typeof processProblemsVi, string>> = {
  'problem.process-not-found': 'There is no such process.',
  'problem.process-version-not-found': 'The process has no version {version}.',
  'problem.case-not-found': 'There is no such case, or you may not see it.',
  'problem.case-changed':
    'Somebody else has just dealt with this case. What you typed is kept; the page shows the present state, look again and go on.',
  'problem.step-not-allowed':
    'The case is in the state “{state}”, so this step cannot be taken. Possible now: {allowed}.',
  'problem.step-not-yours': 'This step waits for somebody else: {who}.',
  'problem.step-without-reason': 'This step needs a reason. Give one and try again.',
  'problem.step-guarded': 'This step cannot be taken yet, a condition is not met: {condition}.',
  'problem.field-missing': '“{field}” is not filled in.',
  'problem.field-not-asked': 'This step does not ask for “{field}”.',
  'problem.field-too-long': '“{field}” is too long. Shorten it and try again.',
  'problem.field-no-date': '“{field}” is not a date.',
  'problem.key-used': 'This request was sent before with other content. Reload the page and try again.',
  'problem.same-version': 'The cases are on version {version} already.',
  'problem.state-not-mapped': 'There are cases in the state “{state}”, and nothing says where they go.',
  'problem.state-not-found': 'There is no state “{state}”.',
  'problem.state-ends-otherwise': 'The state “{state}” and its new state must both be ended, or both not.',
};
