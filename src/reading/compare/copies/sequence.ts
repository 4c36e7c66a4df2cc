import type { Clause } from '../../model/document.ts';
import { romanValue } from '../../structure/labels/ordinal.ts';

/** True when the label counts one further than the clause before it under the same heading; the first one counts 1. */
export function continues(clauses: readonly Clause[], clause: Clause): boolean {
  const siblings = clauses.filter(({ parent, kind }) => parent === clause.parent && kind === clause.kind);
  const before = siblings[siblings.indexOf(clause) - 1];
  const [last, own] = [before ? ordinalOf(before) : 0, ordinalOf(clause)];
  return last !== null && own === last + 1;
}

/** Value of the last number of a label: "Điều 5." is 5, "2.1." is 1, "IV-" is 4; null without a number. */
function ordinalOf({ label }: Clause): number | null {
  const digits = label.match(/\d+/gu)?.at(-1);
  if (digits) return Number(digits);
  const roman = /(?<!\p{L})[IVXLC]+(?!\p{L})/u.exec(label)?.[0];
  return roman ? romanValue(roman) : null;
}
