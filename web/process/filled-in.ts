/** What was filled in, as a step is asked for. */
export interface FilledIn {
  readonly fields: Readonly<Record<string, string>>;
  readonly reason: string | undefined;
  readonly key: string;
}

/** Name of the reason among the inputs of a form; a field of a process has no space in its name. */
export const REASON = ' reason';
/** Ending of the name of an input whose text stands for another input. */
export const TYPED = ' typed';

/** Every text of a form by the name of its input. */
export const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** The fields among the values of a form, and the reason. */
export function filledIn(values: Readonly<Record<string, string>>, key: string): FilledIn {
  const fields = Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes(' ')));
  return { fields, reason: values[REASON]?.trim() || undefined, key };
}

/** Puts kept values back into a form. */
export function fillIn(form: HTMLFormElement | null, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const input = form?.elements.namedItem(name);
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
  }
}
