import type { factNamesVi } from './fact-name-messages.vi.ts';

export const factNamesEn: Readonly<Record<keyof typeof factNamesVi, string>> = {
  'fact.kind.target': 'Target',
  'fact.kind.task': 'Task',
  'fact.kind.deadline': 'Deadline',
  'fact.kind.body': 'Body',
  'fact.kind.citation': 'Citation',
  'fact.code.target': 'TG',
  'fact.code.task': 'TK',
  'fact.code.deadline': 'DL',
  'fact.code.body': 'BD',
  'fact.code.citation': 'CI',
  'fact.status.suggested': 'suggested',
  'fact.status.accepted': 'accepted',
  'fact.status.edited': 'edited',
  'fact.status.rejected': 'rejected',
  'fact.by-person': 'added by a person',
};
