import { annexHeadingOf, isAttachedLine } from './annex-heading.ts';
import { formHeadingOf } from './form-heading.ts';
import { label } from './labels/label.ts';
import type { Node } from './node.ts';
import type { Passage } from './unit.ts';

/** The clause of an annex or form: its label, title lines, and what its paper is attached to. */
export function annexNode(token: string, passages: readonly Passage[], parent: Node | null): Node {
  const first = passages[0]!;
  const length = (annexHeadingOf(first) ?? formHeadingOf(first, undefined))?.length ?? 0;
  const printed = first.lines[0]!.text.slice(0, length).trim();
  const titles = passages.map((passage, i) => (i === 0 ? passage.text.slice(length).trim() : passage.text));
  const end = titles.findIndex((title) => isAttachedLine(title));
  const heading = titles
    .slice(0, end < 0 ? titles.length : end)
    .join(' ')
    .trim();
  return {
    kind: 'annex',
    label: length > 0 ? label('part', printed, token, 1, length) : null,
    printed: printed.replace(/[\s.:–-]+$/u, ''),
    token,
    parent,
    children: [],
    passages: [...passages],
    start: first.start,
    page: first.page,
    confidence: 0.97,
    atRoot: parent === null,
    heading: heading === '' ? null : heading,
  };
}
