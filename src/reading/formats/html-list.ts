import { attributeOf, type Element } from './html-node.ts';
import { listNumber } from './list-number.ts';

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  none: 'none',
};
const STYLE = /list-style(?:-type)?\s*:\s*([\w-]+)/i;
/** A label typed in the words themselves: the list then prints none of its own. */
const LABELLED = /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)/]|[IVXivx]{1,5}[.)-]|\p{L}[.)]|[-–+*•]|Điều\s+\d)/u;

/** One list that is open: what its next item is numbered. */
export interface OpenList {
  readonly format: string | null;
  next: number;
}

export function openList(element: Element): OpenList {
  const style = STYLE.exec(attributeOf(element, 'style') ?? '')?.[1];
  const named = FORMATS[style ?? ''] ?? FORMATS[attributeOf(element, 'type') ?? ''];
  const start = Number.parseInt(attributeOf(element, 'start') ?? '1', 10);
  const format = element.tagName === 'ol' ? (named ?? 'decimal') : named === 'none' ? 'none' : null;
  return { format, next: Number.isFinite(start) ? start : 1 };
}

/** Marker of the next item as a browser prints it, with its space; empty for none. */
export function markerOf(item: Element, list: OpenList | undefined): string {
  if (!list || list.format === 'none') return '';
  if (list.format === null) return '- ';
  const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10);
  if (Number.isFinite(value)) list.next = value;
  return `${listNumber(list.next++, list.format)}. `;
}

export const withMarker = (marker: string, text: string): string => (LABELLED.test(text) ? text : marker + text);
