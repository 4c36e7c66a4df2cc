import type { Look } from '../model/block.ts';
import { attributeOf, type Element } from './html-node.ts';

/** What an element adds to the look of the words in it. */
export interface Change {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: boolean;
  readonly align?: Look['align'];
  readonly headingLevel?: number;
  readonly preformatted?: boolean;
}

const BOLD = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn']);
const WEIGHT = /font-weight\s*:\s*(bold|bolder|normal|\d{3})/i;
const SLANT = /font-style\s*:\s*(italic|oblique|normal)/i;
const ALIGN = /text-align\s*:\s*(left|center|right|justify|start|end)/i;

export function changeOf(element: Element): Change {
  const { tagName } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  return {
    ...(BOLD.has(tagName) && { bold: true }),
    ...(ITALIC.has(tagName) && { italic: true }),
    ...(tagName === 'a' && attributeOf(element, 'href') !== undefined && { link: true }),
    ...(tagName === 'center' && { align: 'center' as const }),
    ...(tagName === 'pre' && { preformatted: true }),
    ...(heading && { bold: true, headingLevel: Number(heading[1]) }),
    ...styleOf(element),
  };
}

function styleOf(element: Element): Change {
  const style = attributeOf(element, 'style') ?? '';
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase();
  const slant = SLANT.exec(style)?.[1]?.toLowerCase();
  const align = alignOf(ALIGN.exec(style)?.[1] ?? attributeOf(element, 'align'));
  return {
    ...(weight && { bold: weight.startsWith('bold') || Number(weight) >= 600 }),
    ...(slant && { italic: slant !== 'normal' }),
    ...(align && { align }),
  };
}

function alignOf(value: string | undefined): Look['align'] {
  switch (value?.toLowerCase()) {
    case 'center':
    case 'middle':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case undefined:
      return undefined;
    default:
      return 'left';
  }
}
