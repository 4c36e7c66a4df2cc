import type { FactData } from '../../../../src/directives/schemas.ts';

const KEY = 'nhip-draft:';

/** What was typed and not yet saved, kept by the browser under the fact (or the place of a new one). */
export function readDraft(id: string, kind: FactData['kind']): FactData | null {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY + id) ?? 'null') as FactData | null;
    return draft?.kind === kind ? draft : null;
  } catch {
    return null;
  }
}

/** A browser that stores nothing (private window, full disk) only loses the draft, not the form. */
export function keepDraft(id: string, data: FactData): void {
  try {
    localStorage.setItem(KEY + id, JSON.stringify(data));
  } catch {
    return;
  }
}

export const dropDraft = (id: string): void => localStorage.removeItem(KEY + id);
