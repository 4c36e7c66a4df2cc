import type { Names, ToldValue } from '../../src/audit/schemas.ts';
import { date, instant, number } from '../ui/format.ts';
import type { Words } from '../words.ts';

const shortId = (id: string): string => (id.length > 12 ? `…${id.slice(-6)}` : id);

/** Who did it: Nhịp itself by its part, people by name. */
export const actorWords = (id: string, names: Names, { t, find }: Words): string =>
  find(`audit.actor.${id}`) ?? names[id]?.name ?? t('audit.someone', { id: shortId(id) });

/** What was done; an operation of a later version by its own name. */
export const operationWords = (operation: string, { find }: Words): string =>
  find(`audit.do.${operation}`) ?? operation;

/** Part of Nhịp that an operation belongs to. */
export const partWords = (part: string, { find }: Words): string => find(`audit.part.${part}`) ?? part;

/** A thing "kind:id" by its name, else by its kind. */
export function subjectWords(subject: string, names: Names, { t, find }: Words): string {
  const at = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)];
  return names[id]?.name ?? t('audit.something', { kind: find(`audit.kind.${kind}`) ?? kind, id: shortId(id) });
}

/** Steps of a path that only hold others: what lies below them says enough. */
const HOLDERS = new Set(['facts', 'data', 'fields']);

/** "dữ kiện “…”, trạng thái": names instead of ids, words instead of names of fields. */
export function pathWords(path: readonly string[], names: Names, words: Words): string {
  const told = path.filter((step, at) => !HOLDERS.has(step) || at === path.length - 1);
  return told.map((step) => stepWords(step, names, words)).join(' · ');
}

function stepWords(step: string, names: Names, { find }: Words): string {
  if (/^\d+$/.test(step)) return `#${Number(step) + 1}`;
  return find(`audit.field.${step}`) ?? names[step]?.name ?? shortId(step);
}

/** A value as people write it: names, dates, numbers, yes and no; nothing as null. */
export function valueWords(value: ToldValue, names: Names, words: Words, field?: string): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return words.t(value ? 'audit.yes' : 'audit.no');
  // A year is no quantity: nothing parts its thousands.
  if (typeof value === 'number') return field === 'year' ? String(value) : number(value, words.language);
  if (Array.isArray(value)) return value.map((one) => textWords(one, names, words)).join(', ');
  return textWords(value, names, words);
}

function textWords(text: string, names: Names, { find }: Words): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(text)) return instant(text);
  return find(`audit.value.${text}`) ?? names[text]?.name ?? (/^[\da-f-]{36,64}$/.test(text) ? shortId(text) : text);
}
