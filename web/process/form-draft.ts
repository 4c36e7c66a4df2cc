const KEY = 'nhip-case-draft:';

/** What was typed into a form and not yet sent, kept by the browser under the form's name. */
export function readDraft(form: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(KEY + form) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** A browser that stores nothing only loses the draft, not the form. */
export function keepDraft(form: string, values: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(KEY + form, JSON.stringify(values));
  } catch {
    return;
  }
}

export const dropDraft = (form: string): void => localStorage.removeItem(KEY + form);
