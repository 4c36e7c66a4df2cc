import type { auditProblemsVi } from './messages.vi.ts';

/** Words for every refusal of the history: what happened, what was kept, what to do. */
export const auditProblemsEn: Record<keyof typeof auditProblemsVi, string> = {
  'problem.entry-not-found': 'There is no such entry, or it belongs to an organisation outside your reach.',
  'problem.subject-not-found': 'There is no such thing. It may have been removed; go back to the list.',
};
